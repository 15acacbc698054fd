import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 மணி நேரமும்',
  'Monday to Friday, 9 to 15': 'திங்கள் முதல் வெள்ளி வரை, 9:00 முதல் 15:00 வரை',
  'To report a message, open its own menu.':
    'ஒரு செய்தி பற்றி அதன் மெனுவிலேயே புகார் செய்யலாம். அது செயலியின் கண்காணிப்பாளர்களுக்குப் போகும்.',
  'A post is reported from the menu beside it.':
    'ஒரு பதிவு பற்றி அதன் அருகில் உள்ள மெனுவில் புகார் செய்யலாம்.',
  'A post or an account is reported from the menu beside it.':
    'ஒரு பதிவு அல்லது கணக்கு பற்றி அதன் அருகில் உள்ள மெனுவில் புகார் செய்யலாம்.',
  'An app for Colombians abroad.': 'வெளிநாட்டில் உள்ள கொலம்பியர்களுக்கான செயலி.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'வெளிநாட்டு வேலை பற்றி இந்த அலுவலகத்திடம் அல்லது தூதரகத்திடம் கேட்டுச் சரிபார்க்கச் சொல்கிறது.',
  'Asks people to check offers with the embassy.':
    'தருவதாகச் சொல்லும் வேலை பற்றித் தூதரகத்திடம் கேட்டுச் சரிபார்க்கச் சொல்கிறது.',
  'Says which agencies are licensed.': 'எந்த ஏஜென்சிகளுக்கு உரிமம் உள்ளது என்று இங்கே கேட்கலாம்.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'தொலைபேசியில், 200க்கும் மேற்பட்ட மொழிகளுக்கு மொழிபெயர்ப்பாளர்கள் உள்ளனர். இது காவல்துறையைச் சேர்ந்தது அல்ல.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'அழைப்பு தொலைபேசிக் கட்டண ரசீதில் தெரியாது. பெயர் சொல்லத் தேவையில்லை.',
  'Checks employers abroad.': 'வெளிநாட்டு முதலாளிகளைச் சரிபார்க்கிறது.',
  'Choose a country there.': 'அங்கே ஒரு நாட்டைத் தேர்ந்தெடுங்கள்.',
  'Each ad has a button for reports.': 'ஒவ்வொரு விளம்பரத்திலும் புகார் பொத்தான் உள்ளது.',
  'Each ad has a link for reports at its end.': 'ஒவ்வொரு விளம்பரத்தின் முடிவிலும் புகார் இணைப்பு உள்ளது.',
  'Each job has a link for reports, on the web and in the app.':
    'ஒவ்வொரு வேலையிலும் புகார் இணைப்பு உள்ளது; இணையத்திலும் செயலியிலும்.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'மக்களைச் சுரண்டுவதாக அல்லது ஏமாற்றுவதாகத் தெரியும் பதிவுகள் பற்றித் தன்னிடம் சொல்லுமாறு Facebook கேட்கிறது.',
  'For emergencies of Brazilians abroad.': 'வெளிநாட்டில் உள்ள பிரேசில் நாட்டவரின் அவசர உதவிக்கு.',
  'Free in Turkey.': 'துருக்கியில் இலவசம்.',
  'Free. A pilot for Bavaria.': 'இலவசம். ஜெர்மனியின் பவேரியா மாநிலத்துக்கான சோதனை முயற்சி.',
  'Lists organisations of many countries.': 'பல நாடுகளின் அமைப்புகளின் பட்டியல் இதில் உள்ளது.',
  'Lists the licensed agencies.': 'உரிமம் பெற்ற ஏஜென்சிகளின் பட்டியல் இதில் உள்ளது.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'பதிவு, செய்தி, நபர் பற்றி, அருகில் உள்ள மூன்று புள்ளி மெனுவில் புகார் செய்யலாம்.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'IOM (இடம்பெயர்வுக்கான சர்வதேச அமைப்பு) நடத்துகிறது. உக்ரைனில் கைபேசியிலிருந்து இலவசம்.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'எழுதி அனுப்புங்கள்: உங்கள் இருப்பிடம், கட்டடத்தின் பெயரும் படமும், அறை எண்.',
};
