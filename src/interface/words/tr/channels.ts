import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 saat',
  'Monday to Friday, 9 to 15': 'Pazartesiden cumaya, saat 9 ile 15 arası',
  'To report a message, open its own menu.': 'Mesaj, kendi menüsünden moderatörlere bildirilir.',
  'A post is reported from the menu beside it.': 'Gönderi, yanındaki menüden bildirilir.',
  'A post or an account is reported from the menu beside it.':
    'Gönderi ya da hesap, yanındaki menüden bildirilir.',
  'An app for Colombians abroad.': 'Yurt dışındaki Kolombiyalılar için bir uygulama.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Yurt dışı iş tekliflerinin bu kuruma ya da elçiliğe sorulmasını istiyor.',
  'Asks people to check offers with the embassy.': 'İş tekliflerinin elçiliğe sorulmasını istiyor.',
  'Says which agencies are licensed.': 'Hangi iş aracılarının izni olduğunu buraya sorun.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Telefonda 200’den çok dil için tercüman var. Polise bağlı değil.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Aramalar telefon faturasında görünmez, ad vermek de gerekmez.',
  'Checks employers abroad.': 'Yurt dışındaki işverenleri kontrol eder.',
  'Choose a country there.': 'Orada bir ülke seçin.',
  'Each ad has a button for reports.': 'Her ilanda bildirmek için bir düğme var.',
  'Each ad has a link for reports at its end.':
    'Her ilanın sonunda bildirmek için bir bağlantı var.',
  'Each job has a link for reports, on the web and in the app.':
    'Her iş ilanında bildirmek için bir bağlantı var, hem sitede hem uygulamada.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook, insanları sömürüyor ya da kandırıyor gibi görünen gönderilerin bildirilmesini istiyor.',
  'For emergencies of Brazilians abroad.': 'Yurt dışındaki Brezilyalıların acil durumları için.',
  'Free in Turkey.': 'Türkiye’de ücretsiz.',
  'Free. A pilot for Bavaria.': 'Ücretsiz. Bavyera için bir deneme hizmeti.',
  'Lists organisations of many countries.': 'Birçok ülkedeki kuruluşların listesi var.',
  'Lists the licensed agencies.': 'İzinli iş aracılarının listesi var.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Gönderiler, mesajlar ve kişiler, yanlarındaki üç noktalı menüden bildirilir.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'IOM yürütüyor. Ukrayna’da cep telefonundan ücretsiz.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Konumunuzu, binanın adını, oda numarasını yazın ve binanın fotoğrafını gönderin.',
};
