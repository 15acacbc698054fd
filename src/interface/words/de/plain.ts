import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Zurück',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Ließ sich nicht kopieren. Markier den Text und kopier ihn selbst.',
  save: 'Als Datei speichern',
  remove: 'Löschen',
  optional: 'Das kannst du leer lassen.',
  failed: 'Das ging nicht. Versuch es noch einmal.',
  help: 'Hilfe',
  language: 'Sprache',
  languageOfBrowser: 'Wie im Browser',
  unread: 'Das hat noch niemand gelesen, der mit Deutsch aufgewachsen ist.',
};

export const levels: Translated<'levels'> = {
  danger: 'Starke Warnzeichen',
  caution: 'Sachen zu prüfen',
  none: 'Keine bekannten Warnzeichen',
};

export const states: Translated<'states'> = {
  danger:
    'Diese Anzeige hat mehrere bekannte Zeichen. Das ist kein Beweis. Prüf, bevor du antwortest.',
  caution: 'Manche Wörter in dieser Anzeige solltest du prüfen. Das ist kein Beweis.',
  none: 'Wir haben nach bekannten Zeichen gesucht und keine gefunden. Ob eine Stelle gut ist, können wir nicht wissen.',
  'not-a-job-ad': 'Keine Stellenanzeige. Wir tun hier nichts.',
  'too-little-text': 'Zu wenig Text zum Prüfen.',
  unreadable: 'Ließ sich nicht lesen.',
  unreadableHow:
    'Du kannst es uns sagen: Drück „Leseproblem melden“ und schick den Text, der erscheint, an die Leute, die Lurewatch machen. Darin stehen die Website und der Fehler, nicht die Anzeige.',
  picture: 'Ein Bild, nicht gelesen. Wörter in Bildern lesen wir nicht.',
  waiting: 'Noch nicht geprüft.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Keine Stellenanzeige',
  'too-little-text': 'Zu wenig Text',
  unreadable: 'Ließ sich nicht lesen',
  picture: 'Ein Bild, nicht gelesen',
  waiting: 'Noch nicht geprüft',
};
