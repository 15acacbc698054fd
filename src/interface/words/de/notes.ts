import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';
import { n } from './forms.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Rückgängig',
    more: (count) => n(count, '1 weiteres zeigen', `${count} weitere zeigen`),
  },
  harms: {
    trafficking: {
      seenIn: 'Anzeigen für Betrugslager',
      step: 'Sag einem Menschen, wohin du gehst und wer dich eingeladen hat.',
    },
    'advance-fee': {
      seenIn: 'Anzeigen, die Gebühren verlangten',
      step: 'Zahl jetzt nicht. Wer arbeitet, soll für eine Stelle nichts zahlen. Sieh nach, was in deinem Land gilt.',
    },
    'task-scam': {
      seenIn: 'Anzeigen für Aufgaben mit Einzahlung',
      step: 'Schick kein Geld, um Geld zu bekommen.',
    },
    'money-mule': {
      seenIn: 'Anzeigen, die gestohlenes Geld bewegen',
      step: 'Verleih weder dein Konto noch deine SIM-Karte.',
    },
    'identity-theft': {
      seenIn: 'Anzeigen, die Ausweise sammeln',
      step: 'Schick deine Papiere nicht, bevor du den Arbeitgeber getroffen hast.',
    },
    'illegal-work': {
      seenIn: 'Anzeigen für verbotene Arbeit',
      step: 'Frag, was für eine Arbeit es ist, wo, und mit welchem Vertrag.',
    },
  },
  signs: {
    heading: (count) =>
      n(count, '1 Zeichen in dieser Anzeige', `${count} Zeichen in dieser Anzeige`),
    seenIn: (count, where) =>
      n(count, `1 Zeichen, bekannt aus ${where}.`, `${count} Zeichen, bekannt aus ${where}.`),
    toCheck: (count) =>
      n(
        count,
        '1 Sache zu prüfen in dieser Anzeige.',
        `${count} Sachen zu prüfen in dieser Anzeige.`,
      ),
    quote: 'In der Anzeige steht:',
    noQuote: 'Aus der ganzen Anzeige zu sehen, nicht aus einzelnen Wörtern.',
    why: 'Warum das wichtig ist:',
    ask: 'Frag oder prüf:',
    sources: 'Woher wir das wissen:',
    noExplanation: 'Der Text zu diesem Zeichen ließ sich nicht laden.',
    guest: (pack) => `Aus einem Regelpaket, das auf diesem Gerät dazukam: ${isolate(pack)}`,
    notProof: 'Das ist kein Beweis. Vielleicht wird hier der Name einer echten Firma missbraucht.',
    noMark: 'Keine Markierung heißt nicht, dass jemand die Anzeige geprüft hat.',
    packs: (packs) => `Auf deinem Gerät gefunden, nach festen Regeln (${packs}).`,
  },
  banner: {
    label: 'Hinweis zu dieser Stellenanzeige',
    firstStep: 'Prüf, bevor du antwortest',
    why: 'Warum diese Zeichen',
    mistake: 'Das stimmt nicht',
    report: 'Melden',
    yourAd: 'Ist das deine Anzeige?',
    dismiss: 'Ausblenden',
    dismissed: 'Für diese Anzeige ausgeblendet.',
    mistaken: 'Danke. Unsere Markierungen an dieser Anzeige sind weg.',
    mark: (count) => n(count, '1 Zeichen zu prüfen', `${count} Zeichen zu prüfen`),
    markIn: (count, title) =>
      n(
        count,
        `1 Zeichen zu prüfen in ${isolate(title)}`,
        `${count} Zeichen zu prüfen in ${isolate(title)}`,
      ),
    announce: (count) =>
      n(
        count,
        '1 Anzeige auf dieser Seite hat Zeichen.',
        `${count} Anzeigen auf dieser Seite haben Zeichen.`,
      ),
  },
};
