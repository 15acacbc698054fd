import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: 'Wege, ihn zu schicken',
  mail: 'Per E-Mail',
  mailTo: 'An',
  mailOwn: 'Andere Adresse',
  mailAddress: 'E-Mail-Adresse',
  mailWrong: 'Das ist keine E-Mail-Adresse.',
  mailOpen: 'Mein E-Mail-Programm öffnen',
  mailAbout:
    'Dein E-Mail-Programm öffnet sich mit dem Text und behält eine Kopie. Nichts wird gesendet, bis du es dort sendest.',
  mailSubject: 'Notizen zu einer Stellenanzeige',
  mailPaste:
    'Der Bericht ist zu lang, um von selbst in die E-Mail zu kommen. Er ist in der Zwischenablage: füg ihn hier ein.',
  mailOpened: 'Dein E-Mail-Programm soll sich jetzt öffnen.',
  mailLong:
    'Der Text ist zu lang zum Weitergeben. Er ist in der Zwischenablage: füg ihn in die E-Mail ein.',
  mailNotCopied:
    'Der Text ist zu lang zum Weitergeben und ließ sich nicht kopieren. Kopier ihn selbst und füg ihn in die E-Mail ein.',
  site: 'An die Website mit der Anzeige',
  sitePick: 'Welche Website',
  siteNone:
    'Für diese Website kennen wir keine Seite zum Melden. Such neben der Anzeige einen Link wie „Melden“.',
  siteOpen: 'Text kopieren und Seite öffnen',
  siteAbout:
    'Der Text kommt in die Zwischenablage. Füg ihn ein, wo die Seite fragt, was nicht stimmt. Die Website sieht deinen Besuch.',
  siteOpened: 'Der Text ist in der Zwischenablage. Die Seite ist offen.',
  siteNotCopied: 'Der Text ließ sich nicht kopieren. Kopier ihn selbst. Die Seite:',
  organisation: 'An eine Organisation',
  organisationNone: 'Auf diesem Gerät ist keine Organisation eingetragen.',
  organisationPick: 'Welche Organisation',
  organisationAbout:
    'Er geht als STIX 2.1, mit den Teilen, die du oben gewählt hast. Er wartet auf diesem Gerät, bis er angekommen ist. Bis dahin kannst du ihn zurückziehen.',
  exactly: 'Genau das wird gesendet',
  send: 'Senden',
  kept: 'Aufbewahrt. Er wird gesendet, sobald die Organisation erreichbar ist.',
  notKept:
    'Ließ sich nicht aufbewahren und wird deshalb nicht gesendet: Der Speicher ist voll oder aus. Kopier oder speichere den Bericht.',
  private:
    'Das kommt aus einem privaten Fenster. Nichts davon bleibt: Kopier es, oder speichere es als Datei.',
};

export const outbox: Translated<'outbox'> = {
  heading: 'Berichte unterwegs',
  none: 'Kein Bericht ist unterwegs.',
  to: (name) => `An ${isolate(name)}`,
  waiting: 'Wartet auf das Senden.',
  sending: 'Wird gerade gesendet.',
  sent: (when) => `Gesendet am ${when}.`,
  refused: 'Wurde nicht gesendet. Es wird nicht von selbst noch einmal versucht.',
  failed: 'Ließ sich zwei Wochen lang nicht senden. Es wird nicht von selbst noch einmal versucht.',
  next: (when) => `Nächster Versuch: ${when}.`,
  asks: (when) => `Wir fragen den Server wieder: ${when}.`,
  withdraw: 'Zurückziehen',
  withdrawn: 'Zurückgezogen. Hier gelöscht, wird nicht gesendet.',
  tooLate: 'Zu spät zum Zurückziehen: Ein Versuch läuft, oder der Server hat ihn schon.',
  tryNow: 'Jetzt versuchen',
  takeOff: 'Von der Liste nehmen',
  takeOffAbout: 'Die Organisation behält, was sie hat.',
  code: (code) => `Code der Antwort: ${code}.`,
  words: 'In den Worten des Servers:',
  answers: {
    accepted: 'Der Server hat alles.',
    received: 'Der Server hat ihn und arbeitet noch daran.',
    'status-gone': 'Der Server hatte ihn und sagt nicht mehr, was daraus wurde.',
    unreachable: 'Der Server war nicht zu erreichen.',
    timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
    busy: 'Der Server bittet uns, später zu kommen.',
    'server-error': 'Der Server hat selbst einen Fehler.',
    interrupted: 'Der Browser wurde beim letzten Versuch geschlossen.',
    'no-permission':
      'Der Browser lässt uns nicht zu diesem Server. Erlaube es in den Einstellungen.',
    'no-consent':
      'Der Browser durfte diese Meldung nicht hinauslassen. Versuchen Sie es jetzt, dann fragt er wieder.',
    'no-organisation': 'Die Organisation steht nicht mehr in den Einstellungen.',
    'not-https': 'Die Adresse ist nicht geschützt (https).',
    redirected:
      'Der Server zeigt auf eine andere Adresse. Frag die Organisation nach der richtigen.',
    elsewhere:
      'Der Server zeigt nur auf andere Server. Frag die Organisation nach ihrer Adresse dort.',
    'bad-request': 'Der Server hat nicht verstanden, was wir gesendet haben.',
    unauthorised: 'Der Server nimmt Benutzername, Passwort oder Token nicht an.',
    forbidden: 'Der Server lässt diesen Benutzer keine Berichte senden.',
    'not-found': 'Der Server kennt so eine Sammlung nicht.',
    'wrong-media': 'Der Server spricht eine andere Version des Standards.',
    'too-large': 'Der Bericht ist größer, als der Server erlaubt.',
    unprocessable: 'Der Server findet einen Fehler im Bericht.',
    'not-writable': 'Diese Sammlung nimmt keine Berichte.',
    'partly-refused': 'Der Server hat einen Teil des Berichts abgelehnt.',
    'all-refused': 'Der Server hat den Bericht abgelehnt.',
    'not-taxii': 'Was dort antwortet, ist kein TAXII-2.1-Server.',
    unexpected: 'Der Server gab eine Antwort, die wir nicht kennen.',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: 'Organisationen, die Berichte nehmen',
  about:
    'Manche Organisationen nehmen Berichte von Computer zu Computer (TAXII 2.1). Trag ein, was deine dir gegeben hat. Nichts geht dorthin, bis du einen Bericht schickst.',
  none: 'Keine ist eingetragen.',
  add: 'Organisation dazunehmen',
  change: 'Ändern',
  name: 'Wie sie heißt',
  address: 'Adresse der Sammlung oder des Servers',
  addressWrong: 'Die Adresse muss mit https:// anfangen.',
  how: 'Woran sie dich erkennt',
  kinds: {
    none: 'Sie fragt nicht',
    basic: 'Benutzername und Passwort',
    bearer: 'Zugangs-Token',
    same: 'Wie gespeichert',
  },
  user: 'Benutzername',
  password: 'Passwort',
  token: 'Zugangs-Token',
  secretAbout:
    'Bleibt in diesem Browser auf diesem Gerät, nicht verschlüsselt. Wer diesen Browser benutzen kann, kann es benutzen.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  saved: 'Gespeichert.',
  notSaved: 'Ließ sich nicht speichern: Der Speicher ist voll oder aus.',
  removed: 'Entfernt. Berichte, die dafür warten, werden nicht gesendet.',
  notAllowed: 'Nichts wurde gespeichert: Der Browser durfte diesen Server nicht erreichen.',
  private: 'Das ist ein privates Fenster. Hier lässt sich nichts speichern.',
  test: 'Verbindung testen',
  testing: 'Der Server wird gefragt.',
  works: 'Es geht: Der Server nimmt hier Berichte.',
  choose: 'Der Server hat mehr als einen Platz für Berichte. Wähl einen:',
  chosen: 'Es geht. Dieser Platz wurde gewählt:',
  takesNone: 'Der Server antwortet, nimmt aber keine Berichte von diesem Benutzer.',
  allow: 'Die Verbindung erlauben',
};

export const settingsPage: Translated<'settingsPage'> = {
  title: 'Einstellungen',
  all: 'Alle Einstellungen',
};
