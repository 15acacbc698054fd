import { plural } from '../../sentence.ts';

/** One form for one, another for all other numbers. */
export const n = (count: number, one: string, other: string): string =>
  plural('de', count, { one, other });
