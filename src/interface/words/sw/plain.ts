import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Rudi',
  copy: 'Nakili',
  copied: 'Imenakiliwa.',
  notCopied: 'Haikuweza kunakiliwa. Chagua maandishi na uyanakili mwenyewe.',
  save: 'Hifadhi kama faili',
  remove: 'Futa',
  optional: 'Unaweza kuacha hapa wazi.',
  failed: 'Haikufanikiwa. Tafadhali jaribu tena.',
  help: 'Msaada',
  language: 'Lugha',
  languageOfBrowser: 'Kama ya kivinjari',
  unread: 'Bado hakuna mzawa wa lugha hii aliyesoma maneno haya.',
};

export const levels: Translated<'levels'> = {
  danger: 'Ishara kali za tahadhari',
  caution: 'Mambo ya kukagua',
  none: 'Hakuna ishara zinazojulikana',
};

export const states: Translated<'states'> = {
  danger: 'Tangazo hili lina ishara kadhaa zinazojulikana. Huu si ushahidi. Kagua kabla ya kujibu.',
  caution: 'Baadhi ya maneno kwenye tangazo hili yanafaa kukaguliwa. Huu si ushahidi.',
  none: 'Tumetafuta ishara zinazojulikana na hatukupata hata moja. Hatuwezi kujua kama kazi ni nzuri.',
  'not-a-job-ad': 'Si tangazo la kazi. Tumeliacha.',
  'too-little-text': 'Maandishi ni machache mno kukaguliwa.',
  unreadable: 'Halikuweza kusomwa.',
  unreadableHow:
    'Unaweza kutuambia: bonyeza “Ripoti tatizo la kusoma” na uwatumie watunzaji wa mradi maandishi yatakayotokea. Yanataja tovuti na tatizo, si tangazo.',
  picture: 'Ni picha, haijasomwa. Hatusomi maneno yaliyo ndani ya picha.',
  waiting: 'Bado halijakaguliwa.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Si tangazo la kazi',
  'too-little-text': 'Maandishi machache mno',
  unreadable: 'Halikuweza kusomwa',
  picture: 'Ni picha, haijasomwa',
  waiting: 'Bado halijakaguliwa',
};
