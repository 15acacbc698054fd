import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': 'Круглосуточно',
  'Monday to Friday, 9 to 15': 'С понедельника по пятницу, с 9 до 15 часов',
  'To report a message, open its own menu.':
    'На сообщение можно пожаловаться модераторам через меню самого сообщения.',
  'A post is reported from the menu beside it.':
    'На пост можно пожаловаться через меню рядом с ним.',
  'A post or an account is reported from the menu beside it.':
    'На пост или аккаунт можно пожаловаться через меню рядом с ним.',
  'An app for Colombians abroad.': 'Приложение для колумбийцев за границей.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Просит проверять предложения работы за границей у себя или в посольстве.',
  'Asks people to check offers with the embassy.':
    'Просит проверять предложения работы в посольстве.',
  'Says which agencies are licensed.': 'Спросите здесь, у каких агентств есть лицензия.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'По телефону есть переводчики более чем с 200 языков. Это не полиция.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Звонков не видно в счете за телефон, и имя называть не нужно.',
  'Checks employers abroad.': 'Проверяет работодателей за границей.',
  'Choose a country there.': 'Выберите там страну.',
  'Each ad has a button for reports.': 'В каждом объявлении есть кнопка, чтобы пожаловаться.',
  'Each ad has a link for reports at its end.':
    'В конце каждого объявления есть ссылка, чтобы пожаловаться.',
  'Each job has a link for reports, on the web and in the app.':
    'У каждой вакансии есть ссылка, чтобы пожаловаться, на сайте и в приложении.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook просит сообщать о постах, которые похожи на обман или на эксплуатацию людей.',
  'For emergencies of Brazilians abroad.': 'Для бразильцев, которые попали в беду за границей.',
  'Free in Turkey.': 'В Турции бесплатно.',
  'Free. A pilot for Bavaria.': 'Бесплатно. Пробная служба для Баварии.',
  'Lists organisations of many countries.': 'Здесь есть список организаций многих стран.',
  'Lists the licensed agencies.': 'Здесь есть список агентств с лицензией.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'На посты, сообщения и людей можно пожаловаться через меню с тремя точками рядом с ними.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Линию ведет МОМ. С мобильных в Украине бесплатно.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Напишите, где вы, название здания и номер комнаты, и пришлите фото здания.',
};
