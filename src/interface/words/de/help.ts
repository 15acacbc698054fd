import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Diese Seite jetzt verlassen',
  key: 'Auch mit der Esc-Taste kommst du weg. Der Browserverlauf bleibt.',
  about:
    'Schließt diese Seite sofort und zeigt das Wetter. Dreimal Umschalt (Shift) drücken tut dasselbe. Der Browserverlauf wird nicht gelöscht.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Hilfe-Nummern',
  here: 'Wo ich jetzt bin',
  home: 'Mein Land (für die Botschaft)',
  pick: 'Wähl ein Land',
  keep: 'Diese Länder auf diesem Gerät merken',
  none: 'Für dieses Land kennen wir noch keine geprüfte Hilfe-Nummer.',
  world: 'Überall',
  order: 'Chat und Nachrichten stehen zuerst, weil niemand sie hört.',
  captive: 'Ruf nicht mit einem Telefon an, das andere kontrollieren.',
  chat: 'Chat oder Nachricht:',
  phone: 'Telefon:',
  web: 'Webseite:',
  mail: 'E-Mail:',
  languages: 'Sprachen:',
  hours: 'Zeiten:',
  hoursUnknown: 'nicht bekannt',
  checked: (date) => `So stand es am ${date} in der Quelle.`,
  checkedUnknown: 'So stand es in der Quelle, Datum nicht bekannt.',
  compared: (date) => `Am ${date} mit der Quelle verglichen.`,
  sure: {
    own: 'Die Stelle selbst schreibt es.',
    authority: 'Eine andere Behörde sagt es.',
    told: 'Nachrichten oder eine Liste sagen es, nicht die Stelle selbst.',
  },
  source: 'Quelle',
  verify: 'Nummern ändern sich. Sieh auf der amtlichen Website nach, wenn du kannst.',
  kinds: {
    police: 'Polizei',
    trafficking: 'Hilfe gegen Menschenhandel',
    'foreign-ministry': 'Botschaft oder Außenministerium',
    'labour-migration': 'Amt für Arbeit im Ausland',
    organisation: 'Hilfsorganisation',
    'cyber-fraud': 'Betrug im Internet melden',
    platform: 'Website mit Anzeigen',
  },
};

export const help: Translated<'help'> = {
  title: 'Hilfe',
  question: 'Was passt am ehesten zu dir?',
  about: 'Deine Wahl wird nicht aufbewahrt.',
  states: {
    looking: {
      name: 'Ich suche Arbeit',
      lines: [
        'Eine Anzeige zeigt, was du sehen sollst. Einen bekannten Namen kann jeder abschreiben.',
        'Such die Agentur selbst im Register der Regierung. Nimm die Nummer aus dem Register, nicht die aus der Anzeige.',
        'Eine Stelle soll dich nichts kosten. Ein Arbeitgeber darf nie deinen Pass behalten.',
        'Keine Markierung heißt nicht, dass jemand die Anzeige geprüft hat.',
      ],
    },
    contact: {
      name: 'Jemand hat mir Arbeit angeboten',
      lines: [
        'Frag: Wie heißt die Firma, und welche Lizenznummer hat sie? Sieh im Register nach.',
        'Frag: Wie ist die Adresse vom Arbeitsort? Bitte darum, mit jemandem zu sprechen, der dort arbeitet.',
        'Frag: Welches Visum? Ein Touristenvisum ist nicht zum Arbeiten.',
        'Frag: Darf ich meinen Pass behalten? Darf ich gehen, wann ich will?',
        'Ein Videoanruf ist kein Beweis. Sag einem Menschen, wer dich eingeladen hat und wohin du gehst.',
      ],
    },
    travelling: {
      name: 'Ich bin unterwegs',
      lines: [
        'Du darfst es dir jederzeit anders überlegen, auch am Flughafen. Es ist egal, wer bezahlt hat.',
        'Leute am Flughafen, an der Grenze und in deiner Botschaft können dir helfen, nicht weiterzureisen.',
        'Mach mit einer Freundin oder einem Freund ein Wort aus. Wenn du es sagst, holen sie Hilfe.',
        'Behalte deinen Pass bei dir. Bewahr ein Foto davon auf, wo nur du hinkommst.',
        'Wenn sich der Arbeitsort unterwegs ändert, halt an und ruf jemanden an, dem du vertraust.',
      ],
    },
    stuck: {
      name: 'Ich kann nicht weg',
      lines: [
        'Du kennst deine Gefahr am besten. Warte, bis niemand hinsieht.',
        'Wer weiß, wo du bist? Eine Nachricht mit einem Ortsnamen kann helfen.',
        'Lern eine Nummer auswendig.',
        'Stille Wege sind sicherer als Anrufe.',
        'Es ist nicht deine Schuld. Zwangsarbeit ist nicht dein Verbrechen.',
      ],
    },
    helping: {
      name: 'Ich helfe jemandem',
      lines: [
        'Stell dich denen nicht entgegen, die die Person festhalten. Zahl niemandem dazwischen, und veröffentliche keine Namen.',
        'Schreib jeden Hinweis auf den Ort auf: Fotos, geteilte Standorte, Schilder, den letzten Kontakt.',
        'Bewahr die Nachrichten auf. Lösch sie nicht.',
        'Sag es der Botschaft ihres Landes. Sag es auch der Polizei, die für solche Fälle da ist, und einer Gruppe in der Nähe, die hilft.',
        'Lass die Person selbst entscheiden, wann Schreiben sicher ist. Ruf nicht zuerst an.',
      ],
    },
    gave: {
      name: 'Ich habe Geld oder Papiere hergegeben',
      lines: [
        'Es ist nicht deine Schuld. Manche Leute machen das als Beruf.',
        'Geld: Ruf jetzt deine Bank, Wallet oder den Geldtransfer an. Bitte sie, die Zahlung zu stoppen.',
        'Pass oder Ausweis: Sag es dem Amt, das ihn ausgestellt hat. Frag, was man sperren kann.',
        'Konto oder SIM-Karte verliehen: Sag es der Bank oder der Telefonfirma. Frag einen Anwalt oder eine kostenlose Rechtsberatung.',
        'Bewahr Nachrichten, Belege und Kontonummern auf. Zahl nicht noch einmal, um Geld zurückzubekommen.',
      ],
    },
  },
  silent: 'Stille Wege zur Hilfe zeigen',
  crime:
    'Viele Regeln sagen: Niemand soll bestraft werden für das, wozu er gezwungen wurde. Behörden halten sich nicht immer daran.',
  installed:
    'Wer die Liste der Erweiterungen dieses Browsers öffnen kann, kann diese hier sehen. Entferne sie, wenn das eine Gefahr ist.',
};
