import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Isang rule',
  language: 'Wika ng mga salita nito',
  pack: 'Ang pack',
  rule: 'Ang rule',
  find: 'Hanapin ang rule sa pangalan o pamagat',
  findNone: 'Walang rule na may ganitong salita.',
  phrases: (count) => `${count} parirala`,
  changed: 'binago',
  file: 'Ang file',
  fromLine: (line) => `mula linya ${line}`,
  otherKinds: 'Hindi palatandaan: kung ano ang ad, at ano ang bumabawi sa palatandaan',
  editor: (rule, language) => `Text ng ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Nag-aalok ang Ctrl+Space ng mga salitang bagay. Tab para umalis sa editor.',
  nothing: 'Wala pang salita ang rule na ito sa wikang ito. Isulat ang una, o magsimula rito:',
  begin: 'Simulan',
  published: 'Gaya ng nakalathala.',
  kept: 'Naka-save sa device na ito ang binago mo.',
  notKept: 'Hindi ma-save ang binago mo: puno o nakasara ang storage. I-save na ang file ngayon.',
  discard: 'Itapon ang pagbabagong ito',
  newRule: 'Sumulat ng bagong rule',
  newName: 'Pangalan ng bagong rule',
  newAbout: 'Ilang salitang Ingles na may “-” sa pagitan, gaya ng asks-for-a-selfie.',
  newTaken: 'May rule na sa pangalang ito.',
  create: 'Gawin',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Mga pagsubok',
  trying: 'Sinusubukan.',
  green: 'Pasado ang lahat.',
  toMend: (count) => `${count} bagay ang aayusin.`,
  unreadable: 'Hindi pa ito mabasa, kaya may bisa pa rin ang nakalathala.',
  english:
    'Nasa Ingles ang mga pangungusap na ito tungkol sa file, gaya ng mga salita sa file mismo.',
  style: 'Tungkol sa pagkakasulat',
  none: 'Wala pang susubukan.',
  all: (count) => `Lahat ng ${count} linya`,
  kinds: { catches: 'Dapat mahuli', ignores: 'Hindi dapat mahuli', phrases: 'Parirala' },
  outcomes: {
    holds: 'Pasado.',
    'not-met': 'Hindi nahuli. Magdagdag o ayusin ang parirala, o ilipat ang linya sa “ignores”.',
    met: 'Nahuli. Paliitin ang mga parirala, o ilipat ang linya sa “catches”.',
    'no-level': 'Nahuli pero walang inabot na antas. Maglagay ng mas malalakas na palatandaan.',
    level: 'May inabot itong antas, kahit hindi dapat.',
    idle: 'Walang linya sa “catches” na gumagamit ng pariralang ito. Magdagdag ng isa.',
  },
};
