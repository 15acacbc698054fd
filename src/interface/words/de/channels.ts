import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': 'Rund um die Uhr',
  'Monday to Friday, 9 to 15': 'Montag bis Freitag, 9 bis 15 Uhr',
  'To report a message, open its own menu.':
    'Eine Nachricht meldest du über ihr eigenes Menü, bei den Moderatoren.',
  'A post is reported from the menu beside it.': 'Einen Beitrag meldest du über das Menü daneben.',
  'A post or an account is reported from the menu beside it.':
    'Einen Beitrag oder ein Konto meldest du über das Menü daneben.',
  'An app for Colombians abroad.': 'Eine App für Menschen aus Kolumbien im Ausland.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Bittet darum, Angebote im Ausland bei dieser Stelle oder bei der Botschaft prüfen zu lassen.',
  'Asks people to check offers with the embassy.':
    'Bittet darum, Angebote bei der Botschaft prüfen zu lassen.',
  'Says which agencies are licensed.': 'Frag hier, welche Agenturen eine Lizenz haben.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Am Telefon mit Dolmetschern für mehr als 200 Sprachen. Gehört nicht zur Polizei.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Anrufe stehen nicht auf der Telefonrechnung, und du musst keinen Namen sagen.',
  'Checks employers abroad.': 'Prüft Arbeitgeber im Ausland.',
  'Choose a country there.': 'Wähl dort ein Land.',
  'Each ad has a button for reports.': 'Jede Anzeige hat einen Knopf zum Melden.',
  'Each ad has a link for reports at its end.': 'Jede Anzeige hat am Ende einen Link zum Melden.',
  'Each job has a link for reports, on the web and in the app.':
    'Jede Stelle hat einen Link zum Melden, auf der Website und in der App.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook bittet darum, Beiträge zu melden, die nach Ausbeutung oder Betrug aussehen.',
  'For emergencies of Brazilians abroad.': 'Für Notfälle von Menschen aus Brasilien im Ausland.',
  'Free in Turkey.': 'In der Türkei kostenlos.',
  'Free. A pilot for Bavaria.': 'Kostenlos. Ein Versuch für Bayern.',
  'Lists organisations of many countries.':
    'Hat eine Liste von Hilfsorganisationen aus vielen Ländern.',
  'Lists the licensed agencies.': 'Hat eine Liste der Agenturen mit Lizenz.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Beiträge, Nachrichten und Personen meldest du über das Menü mit den drei Punkten daneben.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Von der IOM betrieben. Mit dem Handy in der Ukraine kostenlos.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Schreib deinen Standort, den Namen vom Gebäude und die Zimmernummer, und schick ein Foto vom Gebäude mit.',
};
