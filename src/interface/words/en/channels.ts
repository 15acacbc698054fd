/**
 * What helplines and platforms add about themselves, and their hours: as it stands in `src/report/channels`. What a
 * language has no words for is shown in English.
 */
const asWritten = [
  '24 hours',
  'Monday to Friday, 9 to 15',
  'To report a message, open its own menu.',
  'A post is reported from the menu beside it.',
  'A post or an account is reported from the menu beside it.',
  'An app for Colombians abroad.',
  'Asks people to check an offer abroad with it or with the embassy.',
  'Asks people to check offers with the embassy.',
  'Says which agencies are licensed.',
  'By phone with interpreters for more than 200 languages. Not part of the police.',
  'Calls do not appear on the phone bill, and no name is needed.',
  'Checks employers abroad.',
  'Choose a country there.',
  'Each ad has a button for reports.',
  'Each ad has a link for reports at its end.',
  'Each job has a link for reports, on the web and in the app.',
  'Facebook wants to hear of posts that seem to cheat or use people.',
  'For emergencies of Brazilians abroad.',
  'Free in Turkey.',
  'Free. A pilot for Bavaria.',
  'Lists organisations of many countries.',
  'Lists the licensed agencies.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.',
  'Run by IOM. Free from mobile phones in Ukraine.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.',
];

export const channelNotes: Readonly<Record<string, string>> = Object.fromEntries(
  asWritten.map((note) => [note, note]),
);
