import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Werkstatt',
  door: 'Regeln ausprobieren und ändern',
  about:
    'Probier eine Anzeige, ändere eine Regel und sieh gleich, was passiert. Nichts verlässt dieses Gerät. Am Ende speicherst du eine Datei und schickst sie selbst.',
  loading: 'Die Regeln werden geladen.',
  notLoaded: 'Die Regeln ließen sich nicht laden. Lade diese Seite neu.',
  private: 'Das ist ein privates Fenster. Deine Änderungen sind weg, wenn du es schließt.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Deine Änderungen',
  none: 'Du hast noch nichts geändert.',
  about: 'Sie bleiben in diesem Browser, bis du sie verwirfst.',
  changedOn: (when) => `Geändert: ${when}`,
  faulty: 'Noch nicht lesbar',
  open: 'Öffnen',
  discard: 'Verwerfen',
  discarded: (rule) => `Die Änderung an ${isolate(rule)} wurde verworfen.`,
  files: 'Dateien zum Schicken',
  filesAbout: 'Jede Datei ist ganz: Deine Änderung ist darin, alles andere ist wie veröffentlicht.',
  save: (name) => `${isolate(name)} speichern`,
  saved: 'Gespeichert, wo dein Browser Dateien ablegt.',
  notReady: 'Eine deiner Änderungen ist noch nicht lesbar. Du kannst die Datei trotzdem speichern.',
  place: 'Ihr Platz im Projekt:',
};
