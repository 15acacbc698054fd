import { plural } from '../../sentence.ts';

/** «علامة»: one, two, a few, many, and the rest. */
export const signs = (count: number): string =>
  plural('ar', count, {
    zero: 'لا علامات',
    one: 'علامة واحدة',
    two: 'علامتان',
    few: `${count} علامات`,
    many: `${count} علامة`,
    other: `${count} علامة`,
  });

/** «إعلان» in the same forms. */
export const ads = (count: number): string =>
  plural('ar', count, {
    zero: 'لا إعلانات',
    one: 'إعلان واحد',
    two: 'إعلانان',
    few: `${count} إعلانات`,
    many: `${count} إعلانًا`,
    other: `${count} إعلان`,
  });

/** «موقع» in the same forms. */
export const sites = (count: number): string =>
  plural('ar', count, {
    zero: 'لا مواقع',
    one: 'موقع واحد',
    two: 'موقعان',
    few: `${count} مواقع`,
    many: `${count} موقعًا`,
    other: `${count} موقع`,
  });

/** «ملاحظة» in the same forms. */
export const notes = (count: number): string =>
  plural('ar', count, {
    zero: 'لا ملاحظات',
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: `${count} ملاحظات`,
    many: `${count} ملاحظة`,
    other: `${count} ملاحظة`,
  });
