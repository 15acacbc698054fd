import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const packs: Translated<'packs'> = {
  heading: 'Pakete mit Zeichen',
  about:
    'Wonach wir suchen, kommt in Paketen. Unsere gehören zu Lurewatch. Du kannst Pakete von anderen dazunehmen und ein Paket oder ein einzelnes Zeichen ausschalten.',
  ours: 'Teil von Lurewatch',
  fromFile: 'Aus einer Datei',
  fromHost: (host) => `Von ${isolate(host)}`,
  version: (version, when) => `Version ${version} vom ${when}`,
  signs: (count) => n(count, '1 Zeichen', `${count} Zeichen`),
  phrases: (count) => n(count, '1 Wendung', `${count} Wendungen`),
  languages: (count) => n(count, '1 Sprache', `${count} Sprachen`),
  off: (count) => n(count, '1 ausgeschaltet', `${count} ausgeschaltet`),
  always: 'Sagt, was überhaupt eine Stellenanzeige ist. Es lässt sich nicht ausschalten.',
  oneByOne: 'Die Zeichen einzeln',
  packOff: 'Das ganze Paket ist ausgeschaltet.',
  idle: 'Nicht in Gebrauch: Es nennt Zeichen, die Lurewatch nicht mehr hat. Eine neuere Version kann das beheben.',
  notLasting: 'Das gilt nur, bis der Browser geschlossen wird: Der Speicher ist voll oder aus.',
  remove: 'Entfernen',
  removed: (title) => `${isolate(title)} wurde entfernt.`,
  undone: 'Wieder in Gebrauch.',
  notUndone: 'Ließ sich nicht zurückholen.',

  key: 'Unterschrieben mit dem Schlüssel',
  fingerprint: 'Ganzer Fingerabdruck des Schlüssels',
  keyChanged: (when) =>
    `Der Schlüssel wurde am ${when} getauscht. Ein Schlüssel, den du angenommen hattest, bürgt für den neuen.`,
  looked: (when) => `Zuletzt nach einer neuen Version gesehen: ${when}.`,
  allWell: 'Du hast die neueste.',
  old: (when) =>
    `Alt: Es sollte bis ${when} gelten. Es bleibt, aber die neuesten Zeichen können fehlen.`,
  lookNow: 'Nach neuer Version sehen',
  lookingNow: 'Sehe nach neuer Version…',
  stays: 'Das letzte Nachsehen hat nichts geändert: Dein Paket bleibt, wie es ist.',
  allow: 'Die Verbindung erlauben',

  addHeading: 'Paket von anderen dazunehmen',
  addAbout:
    'Ein Paket von anderen kann nur Zeichen dazugeben: Es kann unsere nicht verstecken, nichts senden und keine Seite ändern. Aber es kann falsch sein. Nimm es nur, wenn du denen traust, die es gemacht haben.',
  address: 'Adresse des Pakets',
  addressAbout:
    'Du hast sie von denen, die es herausgeben. Der Browser fragt dich, ob wir diesen Server erreichen dürfen, und keinen anderen. Etwa einmal am Tag fragen wir dort nach einer neuen Version.',
  look: 'Ansehen',
  file: 'Paketdatei öffnen',
  fileAbout: 'Ein Paket aus einer Datei hat keine Unterschrift und wird nie von selbst erneuert.',
  looking: 'Wird geholt und geprüft. Das kann eine Minute dauern.',
  checking: 'Wird geprüft. Das kann eine Minute dauern.',
  notAllowed: 'Nichts wurde gefragt: Der Browser durfte diesen Server nicht erreichen.',
  private: 'Das ist ein privates Fenster. Hier lässt sich nichts dazunehmen.',

  foundHeading: 'Das würdest du dazunehmen',
  publisher: (name) => `Herausgegeben unter dem Namen ${isolate(name)}.`,
  replaces: 'Es ersetzt das Paket mit diesem Namen, das du hast.',
  keyAbout:
    'Vergleiche den Fingerabdruck mit dem, der anderswo gezeigt wird. Von da an gilt nur, wofür dieser Schlüssel bürgt.',
  lasts: (when) => `Es soll bis ${when} gelten.`,
  all: 'Alle Zeichen mit ihren Wörtern',
  noWords: 'Es hat keine eigenen Wörter: Es sieht auf Zahlen oder auf andere Zeichen.',
  yes: 'Dazunehmen',
  no: 'Nicht dazunehmen',
  adding: 'Wird in Gebrauch genommen. Das kann eine Minute dauern.',
  added: 'Dazugenommen. Es gilt auf jeder Seite, die von jetzt an geöffnet wird.',
  leftOut: 'Nichts wurde dazugenommen.',

  refused: 'Es wurde nicht angenommen.',
  details: 'Für die, die es herausgeben (auf Englisch)',
  reasons: {
    'not-a-feed': 'Unter dieser Adresse ist kein unterschriebenes Paket.',
    'newer-format':
      'Es ist für ein neueres Lurewatch gemacht. Bring zuerst Lurewatch auf den neuesten Stand.',
    'bad-signature':
      'Die Unterschrift passt nicht: Nach dem Unterschreiben wurde etwas geändert, aus Versehen oder mit Absicht.',
    'unknown-key':
      'Es ist mit einem Schlüssel unterschrieben, für den niemand bürgt, dem du traust.',
    'revoked-key': 'Es ist mit einem Schlüssel unterschrieben, der zurückgenommen wurde.',
    'weak-key': 'Der Schlüssel taugt nicht: Jeder könnte damit unterschreiben.',
    'no-key-left': 'Es nimmt genau den Schlüssel zurück, mit dem es unterschrieben ist.',
    'too-many-keys': 'Es nennt mehr Schlüssel, als man zum Herausgeben braucht.',
    older:
      'Es ist älter als das, was schon da war. Vielleicht will jemand, dass dir die neuesten Zeichen fehlen.',
    'changed-without-version': 'Das Paket wurde getauscht, seine Nummer aber nicht.',
    leap: 'Die Nummer springt zu weit nach vorn.',
    'from-the-future': 'Das Datum liegt in der Zukunft. Geht die Uhr dieses Geräts richtig?',
    expired:
      'Es ist abgelaufen: Es wurde nicht rechtzeitig erneuert. Oder die Uhr dieses Geräts geht falsch.',
    'other-pack': 'Es kam ein anderes Paket als erwartet.',
    'too-long': 'Die Datei ist länger als erlaubt.',
    'wrong-hash': 'Das ist nicht das Paket, das unterschrieben wurde.',
    'not-a-pack': 'Das ist keine Paketdatei.',
    'pack-broken': 'Das Paket hat Fehler.',
    'not-for-guests':
      'Darin ist etwas, das nur unsere Pakete haben dürfen. Pakete von anderen können nur Zeichen dazugeben.',
    'name-taken': 'Ein Paket mit diesem Namen gibt es schon.',
    'too-large': 'Das Paket ist zu groß.',
    'too-slow': 'Das Paket würde zu lange brauchen.',
    'proofs-fail': 'Das Paket tut nicht, was seine eigenen Beispiele sagen.',
    'no-permission': 'Der Browser lässt uns nicht zu diesem Server.',
    unreachable: 'Der Server war nicht zu erreichen.',
    timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
    redirected:
      'Der Server zeigt auf eine andere Adresse. Frag nach der richtigen, wo du das Paket her hast.',
    'not-found': 'Unter dieser Adresse ist nichts.',
    'server-error': 'Der Server hat selbst einen Fehler.',
    'bad-address': 'Die Adresse muss mit https:// anfangen.',
    'already-there': 'Diese Adresse steht schon in der Liste.',
    'not-kept': 'Ließ sich nicht aufbewahren: Der Speicher ist voll oder aus.',
  },
};
