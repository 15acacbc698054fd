import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 घण्टा',
  'Monday to Friday, 9 to 15': 'सोमबारदेखि शुक्रबार, 9:00 देखि 15:00 सम्म',
  'To report a message, open its own menu.':
    'सन्देशको रिपोर्ट त्यही सन्देशको मेनुबाट गर्न सकिन्छ। त्यो एपका मोडरेटरकहाँ जान्छ।',
  'A post is reported from the menu beside it.': 'पोस्टको रिपोर्ट त्यसको छेउको मेनुबाट गर्न सकिन्छ।',
  'A post or an account is reported from the menu beside it.':
    'पोस्ट वा खाताको रिपोर्ट त्यसको छेउको मेनुबाट गर्न सकिन्छ।',
  'An app for Colombians abroad.': 'विदेशमा बस्ने कोलम्बियाका मानिसका लागि एप।',
  'Asks people to check an offer abroad with it or with the embassy.':
    'विदेशको कामको प्रस्ताव यही कार्यालय वा दूतावासमा जाँच्न भन्छ।',
  'Asks people to check offers with the embassy.': 'कामको प्रस्ताव दूतावासमा जाँच्न भन्छ।',
  'Says which agencies are licensed.': 'कुन एजेन्सीको लाइसेन्स छ, यहाँ सोध्न सकिन्छ।',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'फोनमा, 200 भन्दा बढी भाषाका दोभासे छन्। यो प्रहरीको अङ्ग होइन।',
  'Calls do not appear on the phone bill, and no name is needed.':
    'कल फोनको बिलमा देखिँदैन, र नाम भन्नुपर्दैन।',
  'Checks employers abroad.': 'विदेशका रोजगारदातालाई जाँच्छ।',
  'Choose a country there.': 'त्यहाँ देश छान्नुहोस्।',
  'Each ad has a button for reports.': 'हरेक विज्ञापनमा रिपोर्ट गर्ने बटन छ।',
  'Each ad has a link for reports at its end.': 'हरेक विज्ञापनको अन्त्यमा रिपोर्ट गर्ने लिङ्क छ।',
  'Each job has a link for reports, on the web and in the app.':
    'हरेक कामसँग रिपोर्ट गर्ने लिङ्क छ, वेबमा पनि र एपमा पनि।',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'मानिसको शोषण गर्ने वा ठग्ने जस्तो लाग्ने पोस्टबारे आफूलाई भन्न Facebook ले आग्रह गर्छ।',
  'For emergencies of Brazilians abroad.': 'विदेशमा ब्राजिलका मानिसलाई आपत् पर्दा।',
  'Free in Turkey.': 'टर्कीमा निःशुल्क।',
  'Free. A pilot for Bavaria.': 'निःशुल्क। जर्मनीको बाभेरिया राज्यका लागि, परीक्षणका रूपमा।',
  'Lists organisations of many countries.': 'यसमा धेरै देशका संस्थाको सूची छ।',
  'Lists the licensed agencies.': 'यसमा लाइसेन्स पाएका एजेन्सीको सूची छ।',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'पोस्ट, सन्देश वा मानिसको रिपोर्ट त्यसको छेउको तीन थोप्ले मेनुबाट गर्न सकिन्छ।',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'IOM (अन्तर्राष्ट्रिय आप्रवासन सङ्गठन) ले चलाउँछ। युक्रेनमा मोबाइल फोनबाट निःशुल्क।',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'लेखेर पठाउनुहोस्: आफू भएको ठाउँको लोकेसन, भवनको नाम र फोटो, अनि कोठा नम्बर।',
};
