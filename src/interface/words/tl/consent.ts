import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Kapag pinindot mo ang button, itatanong ng browser kung puwede itong lumabas. Baka sabihin nitong “kinokolekta” ito ng Lurewatch. Hindi namin kinokolekta: ang ${isolate(name)} lang ang tatanggap. Nasa report na ito:`,
  kinds: {
    websiteContent: 'ang sinasabi ng ad',
    browsingActivity: 'ang address ng page',
    personalCommunications: 'isang post o mensahe',
    personallyIdentifyingInfo: 'mga pangalan, numero, at sarili mong salita',
    financialAndPaymentInfo: 'mga bayad, account, at wallet',
    locationInfo: 'mga lugar sa ruta',
    authenticationInfo: 'ang username, password, o token mo',
  },
  notLet:
    'Walang ipinadala at walang na-save: hindi pinayagan ang browser na palabasin ito. Nasa page pa ring ito ang report.',
  beforeSecret:
    'Itatanong din ng browser kung puwedeng lumabas ang ilalagay mo rito. Sa server na ito lang ito pupunta.',
  heading: 'Ang puwedeng lumabas sa mga report',
  about: 'Pinayagan mo ito nang magtanong ang browser. Para ito sa lahat ng organisasyon.',
  takeBack: 'Bawiin ang pahintulot',
  takenBack: 'Binawi na. Magtatanong ulit ang browser bago lumabas ang susunod na report.',
};
