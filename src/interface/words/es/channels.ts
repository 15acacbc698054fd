import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': 'Las 24 horas',
  'Monday to Friday, 9 to 15': 'De lunes a viernes, de 9 a 15 h',
  'To report a message, open its own menu.':
    'Un mensaje se denuncia desde su propio menú, ante los moderadores.',
  'A post is reported from the menu beside it.':
    'Una publicación se denuncia desde el menú que tiene al lado.',
  'A post or an account is reported from the menu beside it.':
    'Una publicación o una cuenta se denuncia desde el menú que tiene al lado.',
  'An app for Colombians abroad.': 'Una aplicación para colombianos en el extranjero.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Pide que las ofertas en el extranjero se comprueben con esta oficina o con la embajada.',
  'Asks people to check offers with the embassy.':
    'Pide que las ofertas se comprueben con la embajada.',
  'Says which agencies are licensed.': 'Pregunte aquí qué agencias tienen licencia.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Por teléfono, con intérpretes de más de 200 idiomas. No es parte de la policía.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Las llamadas no salen en la factura del teléfono y no hace falta dar el nombre.',
  'Checks employers abroad.': 'Comprueba a los empleadores en el extranjero.',
  'Choose a country there.': 'Elija allí un país.',
  'Each ad has a button for reports.': 'Cada anuncio tiene un botón para denunciarlo.',
  'Each ad has a link for reports at its end.':
    'Cada anuncio tiene al final un enlace para denunciarlo.',
  'Each job has a link for reports, on the web and in the app.':
    'Cada empleo tiene un enlace para denunciarlo, en la web y en la aplicación.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook pide que se le avise de publicaciones que parezcan explotar o engañar a la gente.',
  'For emergencies of Brazilians abroad.': 'Para emergencias de brasileños en el extranjero.',
  'Free in Turkey.': 'Gratis en Turquía.',
  'Free. A pilot for Bavaria.': 'Gratis. Un servicio de prueba para Baviera.',
  'Lists organisations of many countries.': 'Tiene una lista de organizaciones de muchos países.',
  'Lists the licensed agencies.': 'Tiene una lista de las agencias con licencia.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Las publicaciones, los mensajes y las personas se denuncian desde el menú de tres puntos que tienen al lado.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Lo lleva la OIM. Gratis desde teléfonos móviles en Ucrania.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Escriba con su ubicación, el nombre y una foto del edificio, y el número de la habitación.',
};
