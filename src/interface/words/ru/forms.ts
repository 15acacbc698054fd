import { plural } from '../../sentence.ts';

/** One form for 1, 21, 31…, one for 2 to 4, 22 to 24…, and one for all other whole numbers. */
export const n = (count: number, one: string, few: string, many: string): string =>
  plural('ru', count, { one, few, many, other: few });

/** «признак» in these forms. */
export const signs = (count: number): string =>
  n(count, `${count} признак`, `${count} признака`, `${count} признаков`);

/** «объявление» in these forms. */
export const ads = (count: number): string =>
  n(count, `${count} объявление`, `${count} объявления`, `${count} объявлений`);

/** «фраза» in these forms. */
export const phrases = (count: number): string =>
  n(count, `${count} фраза`, `${count} фразы`, `${count} фраз`);
