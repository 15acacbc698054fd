import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Ƙa’ida',
  language: 'Harshen kalmominta',
  pack: 'Rukuni',
  rule: 'Ƙa’ida',
  find: 'Nemi ƙa’ida da sunanta ko takenta',
  findNone: 'Babu ƙa’ida mai waɗannan kalmomi.',
  phrases: (count) => n(count, 'Gungun kalmomi 1', `Gungun kalmomi ${count}`),
  changed: 'an sauya',
  file: 'Fayil',
  fromLine: (line) => `daga layi ${line}`,
  otherKinds: 'Ba alamu ba: mece ce talla, da abin da ke mayar da alama',
  editor: (rule, language) => `Rubutun ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Space yana ba da kalmomin da suka dace. Tab yana fita daga wurin gyara.',
  nothing:
    'Wannan ƙa’ida ba ta da kalmomi a wannan harshe tukuna. Ku rubuta na farko, ko ku fara da wannan:',
  begin: 'Fara',
  published: 'Kamar yadda aka wallafa.',
  kept: 'An adana sauyinku a wannan na’ura.',
  notKept: 'An kasa adana sauyinku: wurin ajiya ya cika ko an kashe shi. Ku adana fayil yanzu.',
  discard: 'Zubar da wannan sauyi',
  newRule: 'Rubuta sabuwar ƙa’ida',
  newName: 'Sunan sabuwar ƙa’ida',
  newAbout: 'Kalmomin Turanci kaɗan da “-” a tsakani, kamar asks-for-a-selfie.',
  newTaken: 'Akwai ƙa’ida mai wannan suna tuni.',
  create: 'Yi ta',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Gwaje-gwaje',
  trying: 'Ana gwadawa.',
  green: 'Kowane gwaji ya yi daidai.',
  toMend: (count) => n(count, 'Abu 1 da za a gyara.', `Abubuwa ${count} da za a gyara.`),
  unreadable: 'Ba a iya karantawa tukuna, don haka abin da aka wallafa yana aiki.',
  english: 'Waɗannan jimloli kan fayil ɗin da Turanci suke, kamar kalmomin fayil ɗin.',
  style: 'Kan yadda aka rubuta',
  none: 'Babu abin gwadawa tukuna.',
  all: (count) => n(count, 'Layi 1', `Duk layuka ${count}`),
  kinds: {
    catches: 'Dole a kama',
    ignores: 'Kada a kama',
    phrases: 'Gungun kalmomi',
  },
  outcomes: {
    holds: 'Ya yi daidai.',
    'not-met': 'Ba a kama ba. Ku ƙara ko ku gyara kalmomi, ko ku mayar da layin “ignores”.',
    met: 'An kama. Ku taƙaita kalmomin, ko ku mayar da layin “catches”.',
    'no-level': 'An kama amma bai kai wani mataki ba. Ku ambaci alamu masu ƙarfi.',
    level: 'Ya kai wani mataki, ko da yake bai kamata ba.',
    idle: 'Babu layin “catches” da ke nuna waɗannan kalmomi suna aiki. Ku ƙara ɗaya.',
  },
};
