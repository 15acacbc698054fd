import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 heures sur 24',
  'Monday to Friday, 9 to 15': 'Du lundi au vendredi, de 9 h à 15 h',
  'To report a message, open its own menu.':
    'Un message se signale depuis son propre menu, aux modérateurs.',
  'A post is reported from the menu beside it.':
    'Une publication se signale depuis le menu à côté d’elle.',
  'A post or an account is reported from the menu beside it.':
    'Une publication ou un compte se signale depuis le menu juste à côté.',
  'An app for Colombians abroad.': 'Une appli pour les Colombiens à l’étranger.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Demande de vérifier une offre à l’étranger auprès de ce service ou de l’ambassade.',
  'Asks people to check offers with the embassy.':
    'Demande de vérifier les offres auprès de l’ambassade.',
  'Says which agencies are licensed.': 'Demandez ici quelles agences ont une licence.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Par téléphone, avec des interprètes pour plus de 200 langues. Ne fait pas partie de la police.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Les appels n’apparaissent pas sur la facture de téléphone, et vous n’avez pas à donner de nom.',
  'Checks employers abroad.': 'Vérifie les employeurs à l’étranger.',
  'Choose a country there.': 'Choisissez-y un pays.',
  'Each ad has a button for reports.': 'Chaque annonce a un bouton pour la signaler.',
  'Each ad has a link for reports at its end.':
    'Chaque annonce a, à la fin, un lien pour la signaler.',
  'Each job has a link for reports, on the web and in the app.':
    'Chaque emploi a un lien pour le signaler, sur le site et dans l’appli.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook demande qu’on lui signale les publications qui semblent exploiter ou tromper les gens.',
  'For emergencies of Brazilians abroad.': 'Pour les urgences des Brésiliens à l’étranger.',
  'Free in Turkey.': 'Gratuit en Turquie.',
  'Free. A pilot for Bavaria.': 'Gratuit. Un service à l’essai pour la Bavière.',
  'Lists organisations of many countries.': 'Donne une liste d’associations de beaucoup de pays.',
  'Lists the licensed agencies.': 'Donne la liste des agences qui ont une licence.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Publications, messages et personnes se signalent depuis le menu à trois points à côté de chacun.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Ligne tenue par l’OIM. Gratuit depuis un téléphone portable en Ukraine.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Écrivez en donnant votre position, le nom et une photo du bâtiment, et le numéro de la chambre.',
};
