import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Kanuni',
  language: 'Lugha ya maneno yake',
  pack: 'Kifurushi',
  rule: 'Kanuni',
  find: 'Tafuta kanuni kwa jina au kichwa chake',
  findNone: 'Hakuna kanuni yenye maneno haya.',
  phrases: (count) => n(count, 'Kifungu 1', `Vifungu ${count}`),
  changed: 'imebadilishwa',
  file: 'Faili',
  fromLine: (line) => `kuanzia mstari ${line}`,
  otherKinds: 'Si ishara: tangazo ni nini, na kinachofuta ishara',
  editor: (rule, language) => `Maandishi ya ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Space inakupa maneno yanayofaa. Tab inakutoa kwenye kihariri.',
  nothing: 'Kanuni hii bado haina maneno ya lugha hii. Andika ya kwanza, au anza na haya:',
  begin: 'Anza',
  published: 'Kama ilivyochapishwa.',
  kept: 'Badiliko lako limehifadhiwa kwenye kifaa hiki.',
  notKept:
    'Badiliko lako halikuweza kuhifadhiwa: nafasi ya kuhifadhi imejaa au imezimwa. Hifadhi faili sasa.',
  discard: 'Tupa badiliko hili',
  newRule: 'Andika kanuni mpya',
  newName: 'Jina la kanuni mpya',
  newAbout: 'Maneno machache ya Kiingereza yenye “-” katikati, kama asks-for-a-selfie.',
  newTaken: 'Tayari kuna kanuni yenye jina hili.',
  create: 'Itengeneze',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Vithibitisho',
  trying: 'Vinajaribiwa.',
  green: 'Kila kithibitisho kiko sawa.',
  toMend: (count) => n(count, 'Jambo 1 la kurekebisha.', `Mambo ${count} ya kurekebisha.`),
  unreadable: 'Bado haiwezi kusomwa, kwa hiyo kilichochapishwa kinaendelea kutumika.',
  english: 'Sentensi hizi kuhusu faili ni za Kiingereza, kama maneno ya faili yenyewe.',
  style: 'Kuhusu uandishi',
  none: 'Bado hakuna cha kuthibitisha.',
  all: (count) => n(count, 'Mstari wote 1', `Mistari yote ${count}`),
  kinds: {
    catches: 'Lazima iguswe',
    ignores: 'Haipaswi kuguswa',
    phrases: 'Kifungu',
  },
  outcomes: {
    holds: 'Iko sawa.',
    'not-met': 'Haikuguswa. Ongeza au rekebisha kifungu, au hamishia mstari kwenye “ignores”.',
    met: 'Imeguswa. Punguza upana wa vifungu, au hamishia mstari kwenye “catches”.',
    'no-level': 'Imeguswa lakini haifiki kiwango chochote. Taja ishara kali zaidi.',
    level: 'Inafika kiwango, ingawa haipaswi.',
    idle: 'Hakuna mstari wa “catches” unaoonyesha kifungu hiki kikifanya kazi. Ongeza mmoja.',
  },
};
