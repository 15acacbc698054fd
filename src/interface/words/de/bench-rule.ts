import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Eine Regel',
  language: 'Sprache ihrer Wörter',
  pack: 'Paket',
  rule: 'Regel',
  find: 'Such eine Regel nach Name oder Titel',
  findNone: 'Keine Regel hat diese Wörter.',
  phrases: (count) => n(count, '1 Wendung', `${count} Wendungen`),
  changed: 'geändert',
  file: 'Datei',
  fromLine: (line) => `ab Zeile ${line}`,
  otherKinds: 'Keine Zeichen: was eine Anzeige ist, und was ein Zeichen zurücknimmt',
  editor: (rule, language) => `Text von ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Strg+Leertaste bietet passende Wörter an. Tab verlässt das Feld.',
  nothing:
    'Diese Regel hat in dieser Sprache noch keine Wörter. Schreib die ersten, oder fang damit an:',
  begin: 'Anfangen',
  published: 'Wie veröffentlicht.',
  kept: 'Deine Änderung ist auf diesem Gerät aufbewahrt.',
  notKept:
    'Deine Änderung ließ sich nicht aufbewahren: Der Speicher ist voll oder aus. Speichere die Datei jetzt.',
  discard: 'Diese Änderung verwerfen',
  newRule: 'Neue Regel schreiben',
  newName: 'Name der neuen Regel',
  newAbout: 'Ein paar englische Wörter mit „-“ dazwischen, etwa asks-for-a-selfie.',
  newTaken: 'Eine Regel mit diesem Namen gibt es schon.',
  create: 'Anlegen',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Proben',
  trying: 'Wird geprobt.',
  green: 'Jede Probe stimmt.',
  toMend: (count) => n(count, '1 Sache zu verbessern.', `${count} Sachen zu verbessern.`),
  unreadable: 'Noch nicht lesbar, deshalb gilt weiter, was veröffentlicht ist.',
  english: 'Diese Sätze über die Datei sind auf Englisch, wie die Wörter der Datei selbst.',
  style: 'Zur Sprache',
  none: 'Noch nichts zu proben.',
  all: (count) => `Alle ${count} Zeilen`,
  kinds: {
    catches: 'Muss treffen',
    ignores: 'Darf nicht treffen',
    phrases: 'Wendung',
  },
  outcomes: {
    holds: 'Stimmt.',
    'not-met':
      'Trifft nicht. Verbessere eine Wendung oder schreib eine dazu, oder schieb die Zeile nach „ignores“.',
    met: 'Trifft. Mach die Wendungen enger, oder schieb die Zeile nach „catches“.',
    'no-level': 'Trifft, erreicht aber keine Stufe. Nenn stärkere Zeichen.',
    level: 'Erreicht eine Stufe, darf es aber nicht.',
    idle: 'Keine Zeile von „catches“ zeigt diese Wendung bei der Arbeit. Schreib eine dazu.',
  },
};
