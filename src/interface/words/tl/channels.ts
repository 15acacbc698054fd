import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 oras',
  'Monday to Friday, 9 to 15': 'Lunes hanggang Biyernes, 9 ng umaga hanggang 3 ng hapon',
  'To report a message, open its own menu.':
    'Nire-report ang message sa sarili nitong menu, at mga moderator ang tatanggap.',
  'A post is reported from the menu beside it.': 'Nire-report ang post sa menu na nasa tabi nito.',
  'A post or an account is reported from the menu beside it.':
    'Nire-report ang post o account sa menu na nasa tabi nito.',
  'An app for Colombians abroad.': 'App para sa mga taga-Colombia na nasa ibang bansa.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Hinihiling nito na ipasuri sa opisinang ito o sa embahada ang alok na trabaho sa ibang bansa.',
  'Asks people to check offers with the embassy.':
    'Hinihiling nito na ipasuri sa embahada ang mga alok na trabaho.',
  'Says which agencies are licensed.': 'Itanong dito kung aling mga agency ang may lisensya.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Sa telepono, may interpreter para sa mahigit 200 wika. Hindi ito bahagi ng pulis.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Hindi lumalabas sa phone bill ang tawag, at hindi kailangang sabihin ang pangalan.',
  'Checks employers abroad.': 'Sinusuri nito ang mga amo sa ibang bansa.',
  'Choose a country there.': 'Doon pumili ng bansa.',
  'Each ad has a button for reports.': 'May button para mag-report sa bawat ad.',
  'Each ad has a link for reports at its end.': 'May link para mag-report sa dulo ng bawat ad.',
  'Each job has a link for reports, on the web and in the app.':
    'May link para mag-report sa bawat trabaho, sa website at sa app.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Hinihiling ng Facebook na sabihin dito ang mga post na mukhang nananamantala o nanloloko.',
  'For emergencies of Brazilians abroad.':
    'Para sa emergency ng mga taga-Brazil na nasa ibang bansa.',
  'Free in Turkey.': 'Libre sa Turkey.',
  'Free. A pilot for Bavaria.': 'Libre. Sinusubukan pa lang, para sa Bavaria.',
  'Lists organisations of many countries.': 'May listahan ng mga organisasyon sa maraming bansa.',
  'Lists the licensed agencies.': 'May listahan ng mga agency na may lisensya.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Nire-report ang post, message o tao sa menu na may tatlong tuldok sa tabi nito.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Pinatatakbo ng IOM. Libre mula sa cellphone sa Ukraine.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Ipadala ang lokasyon mo, ang pangalan at litrato ng gusali, at ang numero ng kuwarto.',
};
