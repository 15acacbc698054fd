import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Wenn Sie auf den Knopf drücken, fragt der Browser, ob das hinausgehen darf. Vielleicht sagt er, dass Lurewatch es „sammelt“. Das tun wir nicht: Nur ${isolate(name)} bekommt es. In dieser Meldung steht:`,
  kinds: {
    websiteContent: 'was in der Anzeige steht',
    browsingActivity: 'die Adresse der Seite',
    personalCommunications: 'ein Beitrag oder eine Nachricht',
    personallyIdentifyingInfo: 'Namen, Nummern und Ihre eigenen Worte',
    financialAndPaymentInfo: 'Zahlungen, Konten und Wallets',
    locationInfo: 'die Orte der Reise',
    authenticationInfo: 'Ihr Benutzername, Passwort oder Token',
  },
  notLet:
    'Nichts wurde gesendet und nichts aufgehoben: Der Browser durfte es nicht hinauslassen. Die Meldung steht noch auf dieser Seite.',
  beforeSecret:
    'Der Browser fragt auch, ob hinausgehen darf, was Sie hier eingeben. Es geht nur an diesen Server.',
  heading: 'Was in Meldungen hinausgehen darf',
  about: 'Das haben Sie erlaubt, als der Browser fragte. Es gilt für alle Organisationen.',
  takeBack: 'Erlaubnis zurücknehmen',
  takenBack: 'Zurückgenommen. Der Browser fragt wieder, bevor die nächste Meldung hinausgeht.',
};
