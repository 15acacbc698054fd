import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': 'Awa 24',
  'Monday to Friday, 9 to 15': 'Litinin zuwa Jumma’a, ƙarfe 9 na safe zuwa 3 na yamma (9:00–15:00)',
  'To report a message, open its own menu.':
    'Ana kai rahoton saƙo ta menu ɗin saƙon. Rahoton yana zuwa wurin masu kula da manhajar.',
  'A post is reported from the menu beside it.':
    'Ana kai rahoton abin da aka wallafa ta menu ɗin da ke gefensa.',
  'A post or an account is reported from the menu beside it.':
    'Ana kai rahoton abin da aka wallafa ko asusu ta menu ɗin da ke gefensa.',
  'An app for Colombians abroad.': 'Manhaja ta ’yan Kolombiya da ke ƙasashen waje.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Yana roƙon mutane su binciki tayin aiki a ƙasar waje a wannan ofishi ko a ofishin jakadanci.',
  'Asks people to check offers with the embassy.':
    'Yana roƙon mutane su binciki tayin aiki a ofishin jakadanci.',
  'Says which agencies are licensed.':
    'A nan za ku iya tambaya: waɗanne hukumomin ɗaukar aiki ne suke da lasisi.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Ta waya, akwai masu fassara na harsuna fiye da 200. Ba sashen ’yan sanda ba ne.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Kiran ba ya fitowa a lissafin kuɗin waya, kuma ba sai kun faɗi suna ba.',
  'Checks employers abroad.': 'Yana bincikar masu ɗaukar aiki a ƙasashen waje.',
  'Choose a country there.': 'Ku zaɓi ƙasa a can.',
  'Each ad has a button for reports.': 'Kowace talla tana da maɓallin kai rahoto.',
  'Each ad has a link for reports at its end.':
    'Kowace talla tana da link na kai rahoto a ƙarshenta.',
  'Each job has a link for reports, on the web and in the app.':
    'Kowane aiki yana da link na kai rahoto, a shafin intanet da kuma a manhaja.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook ya nemi a sanar da shi abubuwan da aka wallafa da suke kama da cin zalin mutane ko yaudara.',
  'For emergencies of Brazilians abroad.': 'Don gaggawar ’yan Brazil da ke ƙasashen waje.',
  'Free in Turkey.': 'Kyauta ne a Turkiyya.',
  'Free. A pilot for Bavaria.': 'Kyauta ne. Gwaji ne na jihar Bavaria a Jamus.',
  'Lists organisations of many countries.': 'Yana da jerin ƙungiyoyi na ƙasashe da yawa.',
  'Lists the licensed agencies.': 'Yana da jerin hukumomin ɗaukar aiki masu lasisi.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Ana kai rahoton abin da aka wallafa, saƙo ko mutum ta menu mai ɗigo uku da ke gefen kowanne.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'IOM (Hukumar Kula da Masu Ƙaura ta Duniya) ce take gudanar da shi. Kyauta ne daga wayar hannu a Ukraine.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Ku rubuta ku tura: wurin da kuke, suna da hoton ginin, da lambar ɗaki.',
};
