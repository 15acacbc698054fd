import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Willkommen',
  heading: 'Stellenanzeigen, auf den zweiten Blick',
  does: 'Während du Stellenanzeigen ansiehst, liest Lurewatch mit und markiert Wörter, die man aus schlimmen Fällen kennt. Es zeigt die Wörter, sagt, warum sie wichtig sind, und gibt dir eine Frage.',
  markAbout: 'In einer Liste sieht eine Markierung so aus. Gewöhnliche Anzeigen bekommen keine.',
  cannotHeading: 'Was es nicht wissen kann',
  cannot: [
    'Ein Zeichen ist kein Beweis. Auch ehrliche Anzeigen haben Zeichen.',
    'Keine Markierung heißt nicht, dass jemand die Anzeige geprüft hat.',
    'Es liest nicht in Bildern, und es kennt keine Firmen und keine Menschen.',
  ],
  staysHeading: 'Was auf diesem Gerät bleibt',
  stays: [
    'Alles, außer du schickst selbst einen Bericht. Kein Konto, kein Server von uns: nichts, was du liest, wird irgendwohin gesendet.',
    'Es führt keine Liste der Anzeigen, die du gesehen hast. Einen Bericht bewahrt es nur auf, wenn du es willst.',
    'Wer die Liste der Erweiterungen dieses Browsers öffnen kann, kann diese hier sehen.',
  ],
  permissionsHeading: 'Was es darf, und warum',
  permissions: {
    storage: 'Deine Einstellungen auf diesem Gerät aufbewahren.',
    activeTab: 'Die Seite lesen, auf der du bist, wenn du es willst, und nur dann.',
    scripting: 'Seine Hinweise in Seiten mit Stellen zeigen.',
    alarms:
      'Aufwachen, um wartende Berichte zu senden. Einmal am Tag: vergessen, was du vor langer Zeit ausgeblendet hast, und nach neueren Paketen von denen sehen, die du dazugenommen hast.',
    contextMenus: '„Diesen Text prüfen“ für markierte Wörter anbieten, und „Diese Anzeige melden“.',
    boards: (sites) => `Stellenanzeigen auf ${sites} von selbst lesen.`,
  },
  socialHeading: 'Soziale Netzwerke',
  socialAbout:
    'Viele Angebote kommen über Beiträge und Kanäle. Wähl, wo Lurewatch danach suchen darf. Private Chats liest es nie von selbst.',
  allow: 'Die gewählten Websites erlauben',
  allowed: 'Erlaubt. Du kannst das jederzeit in den Einstellungen des Browsers ändern.',
  refused:
    'Nicht erlaubt. Stellenbörsen werden trotzdem gelesen, und du kannst eine Website später erlauben.',
  tryHeading: 'Probier es aus',
  tryAbout: 'Diese Anzeige ist ausgedacht. Ändere sie und schau.',
  sample:
    'Kundenservice in Sihanoukville. Keine Erfahrung nötig, 2.500 Dollar im Monat. Flug und Unterkunft frei. Dein Pass bleibt im Büro. Schreib uns auf Telegram @example_hr.',
  dangerHeading: 'Wenn du in Gefahr bist',
  danger: 'Öffne die Hilfeseite. Sie geht auch ohne Internet.',
};
