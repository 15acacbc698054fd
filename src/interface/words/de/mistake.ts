import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Wo du gesagt hast: Das stimmt nicht',
    about:
      'Bei einem Hinweis kannst du „Das stimmt nicht“ drücken. Dann merkt sich Lurewatch den Tag und die gezeigten Zeichen. Auch wie stark der Hinweis war, und die Version der Regeln.',
    nothing: 'Von der Anzeige bleibt nichts: keine Wörter, kein Titel, keine Adresse, kein Name.',
    empty: 'Du hast bei keinem Hinweis gesagt, dass er nicht stimmt.',
    count: (count) =>
      n(
        count,
        'Bei 1 Hinweis hieß es: Das stimmt nicht.',
        `Bei ${count} Hinweisen hieß es: Das stimmt nicht.`,
      ),
    day: 'Tag',
    level: 'Wie stark der Hinweis war',
    signs: 'Zeichen',
    remove: (day) => `Diesen Eintrag vom ${day} löschen`,
    removeAll: 'Alle Einträge löschen',
    removed: 'Gelöscht.',
    undone: 'Wieder da.',
    tell: 'Den Leuten sagen, die Lurewatch machen',
    tellAbout:
      'Das ist alles, was du ihnen sagen würdest. Nichts wird gesendet: lies es, kopier oder speichere es, und schick es selbst, wenn du willst.',
  },
  yourAd: {
    title: 'Zu diesem Hinweis',
    heading: 'Ist das deine Anzeige?',
    calm: 'Dann solltest du das wissen.',
    lines: [
      'Der Hinweis sagt, welche Wörter der Anzeige gesehen wurden. Er urteilt nicht über deine Firma oder einen Menschen.',
      'Auch ehrliche Anzeigen haben solche Wörter. Der Hinweis sagt es selbst: Das ist kein Beweis.',
      'Das eigene Gerät des Lesers hat die Wörter gesucht, nach festen Regeln. Kein Server hat entschieden, und niemand hat davon erfahren.',
      'Es gibt keine Liste von Firmen, also steht keine Firma darauf. Niemand kann zahlen, um nicht vorzukommen.',
      'Wenn sich die Wörter der Anzeige ändern oder eine Regel verbessert wird, ändert sich auch der Hinweis.',
    ],
    used: 'Hat jemand anderes den Namen deiner Firma benutzt? Dann sag es der Website, die die Anzeige zeigt.',
    seen: 'Was in dieser Anzeige gesehen wurde',
    noAd: 'Mit dieser Seite kam keine Anzeige. Öffne sie aus einem Hinweis: „Warum diese Zeichen“, dann „Ist das deine Anzeige?“.',
    rules: 'Alle Regeln lesen',
    rulesAbout:
      'Alle Regeln darf jeder lesen, mit Wörtern, Beispielen und Quellen. Dort kannst du die Wörter deiner Anzeige probieren.',
    tell: 'Sag uns, wenn eine Regel falsch ist',
    tellAbout:
      'Dieser Text ist für dich fertig. Ändere ihn, wie du willst, kopier ihn und schick ihn selbst. Wir senden nichts und bewahren nichts auf.',
    text: 'Dein Text',
    letter: {
      greeting: 'Guten Tag,',
      what: 'Lurewatch zeigt einen Hinweis an einer Anzeige von uns. Wir finden, dass diese Zeichen nicht passen:',
      why: 'Warum wir das finden:',
      rules: 'Regeln:',
      end: 'Vielen Dank.',
    },
  },
};
