import { fromBase64 } from '../bytes.ts';

/**
 * Literals of one part of a record, three numbers each: its window's hash times four, and which of the widths; the
 * place of its pattern times `mostWays`, and which wording of the pattern's stretch it is; after how many of its
 * symbols its window ends, and 256 times its mark.
 */
export type Literals = Uint32Array;

/** How many numbers a literal has. */
export const literalSize = 3;

/** Reads what `writtenLiterals` wrote: nothing is looked at one by one, as loops are slow when a page has just begun. */
export function literalsOf(text: string): Literals {
  return new Uint32Array(fromBase64(text).buffer);
}
