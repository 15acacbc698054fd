import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 ሰዓት',
  'Monday to Friday, 9 to 15': 'ከሰኞ እስከ ዓርብ፣ ከጠዋቱ 3 ሰዓት እስከ ቀኑ 9 ሰዓት (9:00–15:00)',
  'To report a message, open its own menu.':
    'መልእክትን ከራሱ ምናሌ ሪፖርት ማድረግ ይቻላል። ሪፖርቱ ለመተግበሪያው ተቆጣጣሪዎች ይደርሳል።',
  'A post is reported from the menu beside it.': 'ልጥፍን (ፖስት) ከጎኑ ካለው ምናሌ ሪፖርት ማድረግ ይቻላል።',
  'A post or an account is reported from the menu beside it.':
    'ልጥፍን (ፖስት) ወይም አካውንትን ከጎኑ ካለው ምናሌ ሪፖርት ማድረግ ይቻላል።',
  'An app for Colombians abroad.': 'በውጭ አገር ላሉ ኮሎምቢያውያን የተዘጋጀ መተግበሪያ።',
  'Asks people to check an offer abroad with it or with the embassy.':
    'ሰዎች የውጭ አገር ሥራን በዚህ መሥሪያ ቤት ወይም በኤምባሲ እንዲያጣሩ ይጠይቃል።',
  'Asks people to check offers with the embassy.': 'ሰዎች የቀረበላቸውን ሥራ በኤምባሲ እንዲያጣሩ ይጠይቃል።',
  'Says which agencies are licensed.': 'ፈቃድ ያላቸው ኤጀንሲዎች የትኞቹ እንደሆኑ እዚህ መጠየቅ ይቻላል።',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'በስልክ፣ ከ200 በላይ ቋንቋዎች አስተርጓሚዎች አሉ። የፖሊስ አካል አይደለም።',
  'Calls do not appear on the phone bill, and no name is needed.':
    'ጥሪው በስልክ ሂሳብ ላይ አይታይም፣ ስምም መናገር አያስፈልግም።',
  'Checks employers abroad.': 'በውጭ አገር ያሉ አሠሪዎችን ያጣራል።',
  'Choose a country there.': 'እዚያ አገር ይምረጡ።',
  'Each ad has a button for reports.': 'እያንዳንዱ ማስታወቂያ የሪፖርት አዝራር አለው።',
  'Each ad has a link for reports at its end.': 'በእያንዳንዱ ማስታወቂያ መጨረሻ ላይ የሪፖርት ሊንክ አለ።',
  'Each job has a link for reports, on the web and in the app.':
    'እያንዳንዱ ሥራ የሪፖርት ሊንክ አለው፣ በድረ ገጹም በመተግበሪያውም።',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'ሰዎችን የሚበዘብዙ ወይም የሚያታልሉ የሚመስሉ ልጥፎችን ሰዎች እንዲያሳውቁት Facebook ይጠይቃል።',
  'For emergencies of Brazilians abroad.': 'በውጭ አገር ላሉ ብራዚላውያን፣ አስቸኳይ ችግር ሲያጋጥም።',
  'Free in Turkey.': 'በቱርክ ውስጥ ነፃ።',
  'Free. A pilot for Bavaria.': 'ነፃ። በጀርመን ለባቫሪያ ክልል የተጀመረ ሙከራ።',
  'Lists organisations of many countries.': 'የብዙ አገሮች ድርጅቶች ዝርዝር አለው።',
  'Lists the licensed agencies.': 'ፈቃድ ያላቸው ኤጀንሲዎች ዝርዝር አለው።',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'ልጥፎችን፣ መልእክቶችንና ሰዎችን ከጎናቸው ካለው የሦስት ነጥብ ምናሌ ሪፖርት ማድረግ ይቻላል።',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'የሚያስተዳድረው IOM (ዓለም አቀፍ የፍልሰት ድርጅት) ነው። በዩክሬን ከሞባይል ስልክ ነፃ።',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'እነዚህን ጽፈው ይላኩ፦ ያሉበት ቦታ፣ የሕንፃው ስምና ፎቶ፣ የክፍሉ ቁጥር።',
};
