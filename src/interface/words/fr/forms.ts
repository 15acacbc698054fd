import { plural } from '../../sentence.ts';

/** One form for none and one, another for all other numbers: both name the number. */
export const n = (count: number, one: string, other: string): string =>
  plural('fr', count, { one, other });
