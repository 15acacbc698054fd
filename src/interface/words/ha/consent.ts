import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Idan kun danna maɓallin, burauza za ta tambaya ko wannan zai iya fita. Tana iya cewa Lurewatch yana “tara” shi. Ba ma tarawa: ${isolate(name)} kaɗai ke samu. A cikin wannan rahoto akwai:`,
  kinds: {
    websiteContent: 'abin da tallan ya ce',
    browsingActivity: 'adireshin shafin',
    personalCommunications: 'rubutu ko saƙo',
    personallyIdentifyingInfo: 'sunaye, lambobi da kalmominku',
    financialAndPaymentInfo: 'kuɗin da aka biya, asusu da walat',
    locationInfo: 'wuraren da hanya ta bi',
    authenticationInfo: 'sunan mai amfani, kalmar sirri ko token naku',
  },
  notLet:
    'Ba a tura komai ba, ba a adana komai ba: ba a ba burauza izinin fitar da shi ba. Rahoton yana nan a wannan shafi.',
  beforeSecret:
    'Burauza kuma za ta tambaya ko abin da kuka rubuta a nan zai iya fita. Wannan sabar kaɗai zai je.',
  heading: 'Abin da zai iya fita a rahotanni',
  about: 'Kun ba da izinin wannan da burauza ta tambaya. Ya shafi duk ƙungiyoyi.',
  takeBack: 'Janye izinin',
  takenBack: 'An janye. Burauza za ta sake tambaya kafin rahoto na gaba ya fita.',
};
