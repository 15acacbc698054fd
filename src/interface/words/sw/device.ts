import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Kusimamisha',
    reads: 'Lurewatch inasoma matangazo ya kazi. Haijasimamishwa.',
  },
  keys: {
    heading: 'Vitufe',
    about: 'Unaweza kutumia vitufe hivi unapoangalia ukurasa.',
    names: {
      'read-page': 'Soma ukurasa huu',
      'report-page': 'Ripoti tangazo unaloliona',
      pause: 'Simamisha kwenye tovuti zote, au endelea',
    },
    none: 'bado hakuna kitufe',
    change: 'Badilisha vitufe',
    byAddress: (address) =>
      `Ili kubadilisha vitufe, andika ${isolate(address)} kwenye sehemu ya anwani ya kivinjari.`,
    byAddons: (address) =>
      `Ili kubadilisha vitufe, andika ${isolate(address)} kwenye sehemu ya anwani. Bonyeza gia iliyopo hapo na uchague vitufe vya viendelezi.`,
  },
  muted: {
    heading: 'Tovuti zilizonyamazishwa',
    about:
      'Hakuna kinachoonyeshwa kwenye tovuti iliyonyamazishwa. Baada ya mwaka mmoja inaisha yenyewe.',
    noNames:
      'Lurewatch haiandiki jina la tovuti uliyonyamazisha. Kwa hiyo hakuna anayeweza kusoma hapa ulitembelea tovuti zipi. Ndiyo maana orodha hii ina siku, haina majina.',
    empty: 'Hakuna tovuti iliyonyamazishwa.',
    until: (count, day) =>
      n(
        count,
        `Tovuti 1 imenyamazishwa hadi ${day}.`,
        `Tovuti ${count} zimenyamazishwa hadi ${day}.`,
      ),
    unmute: 'Onyesha ishara huko tena',
    unmuteUntil: (day) => `Onyesha tena ishara kwenye tovuti zilizonyamazishwa hadi ${day}`,
    unmuteAll: 'Onyesha tena ishara kwenye tovuti zote',
    unmuted: 'Ishara zinaonyeshwa huko tena.',
    undone: 'Imenyamazishwa tena.',
    ask: 'Je, tovuti hii imenyamazishwa?',
    askAbout: 'Andika anwani ya tovuti, kama example.com. Haihifadhiwi.',
    look: 'Angalia',
    notAnAddress: 'Hii si anwani ya tovuti.',
    is: (host, day) => `${isolate(host)} imenyamazishwa hadi ${day}.`,
    isNot: (host) => `${isolate(host)} haijanyamazishwa.`,
  },
  dismissed: {
    heading: 'Matangazo yaliyofichwa',
    about: 'Tangazo ulilolificha halina alama. Linakumbukwa kwa nusu mwaka, bila maneno yake.',
    count: (count) => n(count, 'Tangazo 1 limefichwa.', `Matangazo ${count} yamefichwa.`),
    empty: 'Hakuna tangazo lililofichwa.',
    showAll: 'Onyesha tena ishara kwenye yote',
    shown: 'Ishara zinaonyeshwa tena kwenye hayo.',
    undone: 'Yamefichwa tena.',
  },
  file: {
    heading: 'Mipangilio kama faili',
    about:
      'Unaweza kuhifadhi mipangilio yako kwenye faili na kuifungua kwenye kifaa kingine. Hakuna kinachotumwa popote.',
    holds:
      'Faili ina: lugha, namba kwenye kitufe cha kivinjari, nchi zako, ulichozima kwenye vifurushi, na kama yote yamesimamishwa.',
    never: 'Haina kamwe ripoti, nywila, vifurushi au kanuni ulizobadilisha.',
    withMutes: 'Hifadhi pia tovuti zilizonyamazishwa na matangazo yaliyofichwa',
    withMutesAbout:
      'Faili haiyataji kwa jina. Lakini mtu akikisia tovuti anaweza kujua kama uliinyamazisha.',
    save: 'Hifadhi mipangilio kama faili',
    saved: 'Faili imepewa kivinjari iihifadhi.',
    open: 'Fungua faili ya mipangilio',
    found: 'Hiki ndicho faili ingebadilisha',
    same: 'Faili inasema sawa na mipangilio yako. Hakuna cha kubadilisha.',
    what: 'Mpangilio',
    now: 'Sasa',
    inFile: 'Kwenye faili',
    rest: 'Mengine yote yanabaki kama yalivyo.',
    parts: {
      language: 'Lugha',
      number: 'Namba kwenye kitufe cha kivinjari',
      countries: 'Nchi',
      packs: 'Vifurushi na ishara zilizozimwa',
      paused: 'Imesimamishwa kwenye tovuti zote',
      mutes: 'Tovuti zilizonyamazishwa na matangazo yaliyofichwa',
    },
    yes: 'ndiyo',
    no: 'hapana',
    none: 'hakuna',
    count: (muted, dismissed) =>
      `tovuti zilizonyamazishwa: ${muted}, matangazo yaliyofichwa: ${dismissed}`,
    replaces:
      'Tovuti zilizonyamazishwa na matangazo yaliyofichwa ya faili yanachukua nafasi ya uliyo nayo.',
    take: 'Tumia mipangilio hii',
    leave: 'Baki na yangu',
    taken: 'Mipangilio ya faili inatumika.',
    left: 'Hakuna kilichobadilishwa.',
    undone: 'Mipangilio yako imerudi.',
    refused: 'Faili haikutumika.',
    reasons: {
      'too-long': 'Ni kubwa mno kuwa faili ya mipangilio.',
      'not-settings': 'Si faili ya mipangilio.',
      newer: 'Ilitengenezwa na Lurewatch mpya zaidi. Sasisha Lurewatch kwanza.',
    },
    broken: (part) => `Sehemu hii ya faili ina kosa: ${part}.`,
  },
  age: {
    old: (month) => `Kanuni ni za ${month}. Mpya zaidi huenda zinajua mengi zaidi.`,
    ours: 'Zinakuja pamoja na Lurewatch. Angalia kwenye kivinjari kama kuna Lurewatch mpya zaidi.',
    fromFile: 'Mwombe aliyetengeneza kifurushi hiki faili mpya zaidi.',
    clock: 'Tarehe ya kanuni ni ya baada ya leo. Je, saa ya kifaa hiki ni sahihi?',
  },
  later:
    'Baadhi ya mipangilio hapa ilihifadhiwa na Lurewatch mpya zaidi. Inabaki kama ilivyo, lakini haitumiki hadi irudi.',
};
