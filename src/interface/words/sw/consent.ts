import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Ukibonyeza kitufe, kivinjari kinauliza kama hii inaweza kutoka. Huenda kikasema kwamba Lurewatch “inakusanya”. Hatukusanyi: ${isolate(name)} pekee ndiyo inaipata. Katika ripoti hii kuna:`,
  kinds: {
    websiteContent: 'yanayosemwa na tangazo',
    browsingActivity: 'anwani ya ukurasa',
    personalCommunications: 'chapisho au ujumbe',
    personallyIdentifyingInfo: 'majina, nambari na maneno yako mwenyewe',
    financialAndPaymentInfo: 'malipo, akaunti na pochi za kidijitali',
    locationInfo: 'mahali pa safari',
    authenticationInfo: 'jina lako la mtumiaji, nywila au tokeni',
  },
  notLet:
    'Hakuna kilichotumwa wala kuhifadhiwa: kivinjari hakikuruhusiwa kuitoa. Ripoti bado iko kwenye ukurasa huu.',
  beforeSecret:
    'Kivinjari pia kinauliza kama unayoandika hapa yanaweza kutoka. Yanaenda kwenye seva hii tu.',
  heading: 'Yanayoweza kutoka katika ripoti',
  about: 'Uliruhusu haya kivinjari kilipouliza. Yanahusu mashirika yote.',
  takeBack: 'Ondoa ruhusa',
  takenBack: 'Ruhusa imeondolewa. Kivinjari kitauliza tena kabla ripoti inayofuata haijatoka.',
};
