import { plural } from '../../sentence.ts';

/** One form for none and one, another for all other numbers. */
export const n = (count: number, one: string, other: string): string =>
  plural('am', count, { one, other });
