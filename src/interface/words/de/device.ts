import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Pause machen',
    reads: 'Lurewatch liest Stellenanzeigen. Es macht keine Pause.',
  },
  keys: {
    heading: 'Tasten',
    about: 'Diese Tasten kannst du benutzen, während du eine Seite ansiehst.',
    names: {
      'read-page': 'Diese Seite lesen',
      'report-page': 'Die Anzeige im Blick melden',
      pause: 'Pause auf allen Websites, oder weiter',
    },
    none: 'noch keine Taste',
    change: 'Tasten ändern',
    byAddress: (address) =>
      `Um die Tasten zu ändern, gib ${isolate(address)} in die Adresszeile des Browsers ein.`,
    byAddons: (address) =>
      `Um die Tasten zu ändern, gib ${isolate(address)} in die Adresszeile ein. Drück dort auf das Zahnrad und wähl die Tasten für Erweiterungen.`,
  },
  muted: {
    heading: 'Stumme Websites',
    about: 'Auf einer stummen Website wird nichts gezeigt. Nach einem Jahr endet das von selbst.',
    noNames:
      'Lurewatch schreibt den Namen einer stummen Website nicht auf. So kann hier niemand lesen, welche Websites du gesehen hast. Deshalb stehen in dieser Liste Tage und keine Namen.',
    empty: 'Keine Website ist stumm.',
    until: (count, day) =>
      n(count, `1 Website ist stumm bis ${day}.`, `${count} Websites sind stumm bis ${day}.`),
    unmute: 'Dort wieder Zeichen zeigen',
    unmuteUntil: (day) => `Wieder Zeichen zeigen auf Websites, die bis ${day} stumm sind`,
    unmuteAll: 'Auf allen Websites wieder Zeichen zeigen',
    unmuted: 'Dort werden wieder Zeichen gezeigt.',
    undone: 'Wieder stumm.',
    ask: 'Ist diese Website stumm?',
    askAbout: 'Gib die Adresse einer Website ein, etwa example.com. Sie wird nicht aufbewahrt.',
    look: 'Nachsehen',
    notAnAddress: 'Das ist nicht die Adresse einer Website.',
    is: (host, day) => `${isolate(host)} ist stumm bis ${day}.`,
    isNot: (host) => `${isolate(host)} ist nicht stumm.`,
  },
  dismissed: {
    heading: 'Ausgeblendete Anzeigen',
    about:
      'Eine ausgeblendete Anzeige hat keine Markierung. Sie wird ein halbes Jahr gemerkt, ohne ihre Wörter.',
    count: (count) =>
      n(count, '1 Anzeige ist ausgeblendet.', `${count} Anzeigen sind ausgeblendet.`),
    empty: 'Keine Anzeige ist ausgeblendet.',
    showAll: 'Auf allen davon wieder Zeichen zeigen',
    shown: 'Dort werden wieder Zeichen gezeigt.',
    undone: 'Sie sind wieder ausgeblendet.',
  },
  file: {
    heading: 'Einstellungen als Datei',
    about:
      'Du kannst deine Einstellungen in einer Datei speichern und auf einem anderen Gerät öffnen. Nichts wird irgendwohin gesendet.',
    holds:
      'In der Datei stehen: die Sprache, die Zahl in der Leiste, deine Länder, was du in Paketen ausgeschaltet hast, und ob alles Pause hat.',
    never: 'Nie darin sind Berichte, Passwörter, Pakete oder Änderungen an Regeln.',
    withMutes: 'Auch stumme Websites und ausgeblendete Anzeigen speichern',
    withMutesAbout:
      'Ihre Namen stehen nicht in der Datei. Aber wer eine Website errät, kann herausfinden, ob sie bei dir stumm war.',
    save: 'Einstellungen als Datei speichern',
    saved: 'Die Datei ging zum Speichern an den Browser.',
    open: 'Eine Datei mit Einstellungen öffnen',
    found: 'Das würde die Datei ändern',
    same: 'In der Datei steht dasselbe wie in deinen Einstellungen. Es gibt nichts zu ändern.',
    what: 'Einstellung',
    now: 'Jetzt',
    inFile: 'In der Datei',
    rest: 'Alles andere bleibt, wie es ist.',
    parts: {
      language: 'Sprache',
      number: 'Zahl in der Leiste',
      countries: 'Länder',
      packs: 'Ausgeschaltete Pakete und Zeichen',
      paused: 'Pause auf allen Websites',
      mutes: 'Stumme Websites und ausgeblendete Anzeigen',
    },
    yes: 'an',
    no: 'aus',
    none: 'keine',
    count: (muted, dismissed) => `stumme Websites: ${muted}, ausgeblendete Anzeigen: ${dismissed}`,
    replaces: 'Die stummen Websites und ausgeblendeten Anzeigen der Datei ersetzen deine.',
    take: 'Diese Einstellungen nehmen',
    leave: 'Meine behalten',
    taken: 'Die Einstellungen der Datei gelten jetzt.',
    left: 'Nichts wurde geändert.',
    undone: 'Deine Einstellungen sind zurück.',
    refused: 'Die Datei wurde nicht genommen.',
    reasons: {
      'too-long': 'Sie ist zu groß für eine Datei mit Einstellungen.',
      'not-settings': 'Es ist keine Datei mit Einstellungen.',
      newer:
        'Sie kommt von einem neueren Lurewatch. Bring zuerst Lurewatch auf den neuesten Stand.',
    },
    broken: (part) => `Dieser Teil davon ist kaputt: ${part}.`,
  },
  age: {
    old: (month) => `Die Regeln sind von ${month}. Neuere wissen vielleicht mehr.`,
    ours: 'Sie kommen mit Lurewatch. Sieh im Browser nach, ob es ein neueres Lurewatch gibt.',
    fromFile: 'Frag die, die dieses Paket gemacht haben, nach einer neueren Datei.',
    clock: 'Die Regeln haben ein Datum nach heute. Geht die Uhr dieses Geräts richtig?',
  },
  later:
    'Manche Einstellungen hier kommen von einem neueren Lurewatch. Sie bleiben, gelten aber erst wieder, wenn es zurück ist.',
};
