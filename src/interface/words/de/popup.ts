import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const popup: Translated<'popup'> = {
  title: 'Notizen zu Stellen',
  read: (count) =>
    n(
      count,
      '1 Anzeige wurde auf dieser Seite gelesen.',
      `${count} Anzeigen wurden auf dieser Seite gelesen.`,
    ),
  withSigns: (count) => n(count, '1 hat Zeichen.', `${count} haben Zeichen.`),
  noneRead: 'Auf dieser Seite ist keine Anzeige.',
  unread: 'Diese Seite lesen wir nicht von selbst.',
  readNow: 'Diese Seite lesen',
  notReadable: 'Der Browser lässt uns diese Seite nicht lesen.',
  changed: 'Diese Website ist jetzt anders. Wir konnten sie nicht lesen. Nichts wurde geprüft.',
  changedRetry: 'Lesen wie jede andere Seite',
  changedHow: 'Du kannst auch den Text einer Anzeige kopieren und unten prüfen.',
  changedRead:
    'Diese Website ist jetzt anders. Wir lesen sie wie jede andere Seite; manche Anzeigen können fehlen.',
  changedNote:
    'Für die Leute, die Lurewatch machen. Nichts wird gesendet: lies es, kopier es und schick es selbst, wenn du willst. Darin stehen die Website und was wir versucht haben, nicht was du angesehen hast.',
  paused: 'Pause auf allen Websites. Nichts wird gelesen.',
  muted: 'Auf dieser Website stumm. Hier wird nichts gezeigt.',
  private:
    'Das ist ein privates Fenster. Nichts davon bleibt: keine ausgeblendeten Anzeigen, keine stummen Websites, keine Berichte.',
  withheld: (site) =>
    `Dein Browser gibt uns ${isolate(site)} nicht frei. Deshalb wird hier nichts gelesen.`,
  optionalSite: (site) => `Du hast uns nicht erlaubt, ${isolate(site)} zu lesen.`,
  grant: (site) => `${isolate(site)} erlauben`,
  pause: 'Pause auf allen Websites',
  resume: 'Wieder lesen',
  mute: 'Diese Website stumm schalten',
  unmute: 'Hier wieder Zeichen zeigen',
  show: 'Auf der Seite zeigen',
  dismiss: 'Diese Anzeige ausblenden',
  dismissedAd: 'Ausgeblendet',
  report: 'Diese Anzeige melden',
  untitled: 'Eine Anzeige ohne Titel',
  checkHeading: 'Einen Text prüfen',
  checkLabel: 'Füg eine Nachricht oder Anzeige ein',
  check: 'Prüfen',
  fullPage: 'In einem Tab öffnen',
  leaveHeading: 'Ich bin schon dort oder kann nicht weg',
  helplines: 'Hilfe-Nummern',
  problem: 'Leseproblem melden',
  settings: 'Einstellungen',
  number: 'Zahl der Zeichen am Knopf in der Leiste zeigen',
  forget: 'Alles vergessen',
  forgetAbout:
    'Löscht aus diesem Browser: Einstellungen, Auswahl, aufbewahrte Berichte, Berichte unterwegs, Pakete, die du dazugenommen hast, Änderungen an Regeln, und Organisationen mit dem, was für sie erlaubt war. Gespeicherte Dateien, die Zwischenablage und schon Gesendetes bleiben.',
  forgot: 'Alles wurde gelöscht.',
  packs: 'Regeln in Gebrauch',
  reports: 'Aufbewahrte Berichte',
};

export const check: Translated<'check'> = {
  title: 'Einen Text prüfen',
  about: 'Der Text wird auf diesem Gerät geprüft. Er wird nicht gesendet und nicht aufbewahrt.',
};
