import { plural } from '../../sentence.ts';

/** One form for nought and one, another for all other numbers. */
export const n = (count: number, one: string, other: string): string =>
  plural('pt', count, { one, other });
