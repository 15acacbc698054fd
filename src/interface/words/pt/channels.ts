import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 horas',
  'Monday to Friday, 9 to 15': 'De segunda a sexta, das 9h às 15h',
  'To report a message, open its own menu.':
    'Uma mensagem é denunciada no menu dela mesma, aos moderadores.',
  'A post is reported from the menu beside it.':
    'Uma publicação é denunciada no menu ao lado dela.',
  'A post or an account is reported from the menu beside it.':
    'Uma publicação ou uma conta é denunciada no menu ao lado dela.',
  'An app for Colombians abroad.': 'Um aplicativo para colombianos no exterior.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Pede que as pessoas confiram ofertas no exterior com este órgão ou com a embaixada.',
  'Asks people to check offers with the embassy.':
    'Pede que as pessoas confiram ofertas com a embaixada.',
  'Says which agencies are licensed.': 'Pergunte aqui quais agências têm licença.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Por telefone, com intérpretes para mais de 200 idiomas. Não faz parte da polícia.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'As ligações não aparecem na conta de telefone, e não precisa dizer o nome.',
  'Checks employers abroad.': 'Confere empregadores no exterior.',
  'Choose a country there.': 'Escolha um país lá.',
  'Each ad has a button for reports.': 'Cada anúncio tem um botão para denunciar.',
  'Each ad has a link for reports at its end.': 'Cada anúncio tem no final um link para denunciar.',
  'Each job has a link for reports, on the web and in the app.':
    'Cada vaga tem um link para denunciar, no site e no aplicativo.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'O Facebook pede que avisem sobre publicações que pareçam explorar ou enganar pessoas.',
  'For emergencies of Brazilians abroad.': 'Para emergências de brasileiros no exterior.',
  'Free in Turkey.': 'Grátis na Turquia.',
  'Free. A pilot for Bavaria.': 'Grátis. Um serviço em teste para a Baviera.',
  'Lists organisations of many countries.': 'Tem uma lista de organizações de muitos países.',
  'Lists the licensed agencies.': 'Tem uma lista das agências com licença.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Publicações, mensagens e pessoas são denunciadas no menu de três pontos ao lado de cada uma.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Mantido pela OIM. Grátis de celulares na Ucrânia.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Escreva com sua localização, o nome e uma foto do prédio, e o número do quarto.',
};
