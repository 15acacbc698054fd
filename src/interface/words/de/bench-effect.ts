import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchEffect: Translated<'benchEffect'> = {
  heading: 'Was deine Änderungen bewirken',
  none: 'Noch ist nichts geändert. Ändere zuerst eine Regel.',
  about: 'Alle deine lesbaren Änderungen werden zusammen geprobt.',
  board: 'An unseren Anzeigen mit Etikett proben',
  file: 'An einer eigenen Datei proben',
  drop: 'Oder leg eine Datei hier ab.',
  fileAbout:
    'JSON-Zeilen, CSV mit Kopfzeile, oder eine Anzeige als Text. Eine Spalte „label“ sagt, was jede Anzeige wirklich ist.',
  wrongFile: 'Diese Datei ließ sich nicht lesen.',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Nichts wurde geändert.',
  progress: (done) => `${done} fertig`,
  judged: (count) => n(count, '1 Anzeige beurteilt', `${count} Anzeigen beurteilt`),
  outdated: 'Du hast seitdem etwas geändert. Versuch es noch einmal.',
  of: (count) => n(count, '1 Anzeige wurde geprobt.', `${count} Anzeigen wurden geprobt.`),
  same: 'Von allen heißt es dasselbe wie vorher.',
  changed: (count) => n(count, '1 Urteil ändert sich', `${count} Urteile ändern sich`),
  more: (count) => `Und ${count} weitere, die nicht in der Liste stehen.`,
  label: 'Was sie wirklich sind',
  ads: 'Anzeigen',
  warned: 'Irgendeine Stufe',
  was: (before, now) => `${before}, jetzt ${now}`,
  unlabelled: 'ohne Etikett',
  labels: {
    lure: 'Köder',
    other_job_scam: 'Andere schädliche Anzeigen',
    fraud: 'Schädliche Anzeigen',
    legit_hard: 'Ehrliche Anzeigen mit denselben Wörtern',
    legit: 'Gewöhnliche Anzeigen',
    honest: 'Ehrliche Anzeigen',
    non_ad: 'Keine Stellenanzeigen',
  },
  better: 'wie das Etikett will',
  worse: 'gegen das Etikett',
  before: 'Vorher:',
  now: 'Jetzt:',
  came: 'Neue Zeichen:',
  went: 'Weg:',
  look: 'Oben ansehen',
  lost: (count) =>
    n(count, '1 Zeile ließ sich nicht lesen.', `${count} Zeilen ließen sich nicht lesen.`),
  proofs: 'Die Proben aller anderen Regeln machen',
  proofsAbout:
    'Eine neue Wendung kann eine Zeile einer anderen Regel kaputt machen. Wer deine Änderung annimmt, probt alle.',
  proofsHold: (count) =>
    n(
      count,
      '1 Zeile anderer Regeln und Sprachen wurde geprobt. Deine Änderungen machen sie nicht kaputt.',
      `${count} Zeilen anderer Regeln und Sprachen wurden geprobt. Deine Änderungen machen keine kaputt.`,
    ),
  proofsBroken: (count) =>
    n(
      count,
      '1 Zeile einer anderen Regel oder Sprache ist kaputt',
      `${count} Zeilen anderer Regeln oder Sprachen sind kaputt`,
    ),
};
