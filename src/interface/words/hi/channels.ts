import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 घंटे',
  'Monday to Friday, 9 to 15': 'सोमवार से शुक्रवार, 9:00 से 15:00 तक',
  'To report a message, open its own menu.':
    'मैसेज की रिपोर्ट उसी मैसेज के मेन्यू से होती है, और ऐप के मॉडरेटरों के पास जाती है।',
  'A post is reported from the menu beside it.': 'पोस्ट की रिपोर्ट उसके पास वाले मेन्यू से होती है।',
  'A post or an account is reported from the menu beside it.':
    'पोस्ट या अकाउंट की रिपोर्ट उसके पास वाले मेन्यू से होती है।',
  'An app for Colombians abroad.': 'विदेश में रहने वाले कोलंबिया के लोगों के लिए ऐप।',
  'Asks people to check an offer abroad with it or with the embassy.':
    'कहता है कि विदेश में काम के प्रस्ताव को इस दफ्तर से या दूतावास से जाँच लें।',
  'Asks people to check offers with the embassy.': 'कहता है कि काम के प्रस्ताव को दूतावास से जाँच लें।',
  'Says which agencies are licensed.': 'यहाँ पूछ सकते हैं कि किन एजेंसियों के पास लाइसेंस है।',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'फोन पर, 200 से ज़्यादा भाषाओं के दुभाषियों के साथ। यह पुलिस का हिस्सा नहीं है।',
  'Calls do not appear on the phone bill, and no name is needed.':
    'कॉल फोन के बिल में नहीं दिखती, और नाम बताना ज़रूरी नहीं है।',
  'Checks employers abroad.': 'विदेश के मालिकों और कंपनियों की जाँच करता है।',
  'Choose a country there.': 'वहाँ देश चुनें।',
  'Each ad has a button for reports.': 'हर विज्ञापन पर रिपोर्ट का बटन है।',
  'Each ad has a link for reports at its end.': 'हर विज्ञापन के आखिर में रिपोर्ट का लिंक है।',
  'Each job has a link for reports, on the web and in the app.':
    'हर नौकरी के साथ रिपोर्ट का लिंक है, वेबसाइट पर भी और ऐप में भी।',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook कहता है कि जो पोस्ट लोगों का फायदा उठाने वाली या धोखे वाली लगे, उसके बारे में उसे बताएँ।',
  'For emergencies of Brazilians abroad.': 'विदेश में ब्राज़ील के लोगों की आपात मदद के लिए।',
  'Free in Turkey.': 'तुर्की में मुफ्त।',
  'Free. A pilot for Bavaria.': 'मुफ्त। जर्मनी के बवेरिया राज्य के लिए, अभी परखा जा रहा है।',
  'Lists organisations of many countries.': 'इसमें कई देशों की संस्थाओं की सूची है।',
  'Lists the licensed agencies.': 'इसमें लाइसेंस वाली एजेंसियों की सूची है।',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'पोस्ट, मैसेज या किसी व्यक्ति की रिपोर्ट उसके पास तीन बिंदुओं वाले मेन्यू से होती है।',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'इसे IOM (अंतरराष्ट्रीय प्रवासन संगठन) चलाता है। यूक्रेन में मोबाइल फोन से मुफ्त।',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'लिखकर भेजें: आपकी लोकेशन, इमारत का नाम और फोटो, और कमरे का नंबर।',
};
