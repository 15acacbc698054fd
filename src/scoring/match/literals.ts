import { fromBase64 } from '../bytes.ts';
import { markBits } from './mark.ts';

/**
 * Literals of one part of a record, three numbers each: its window's hash; the place of its pattern times `mostWays`,
 * and which wording of the pattern's stretch it is; and its outline:
 *
 *   bits 0–5: after how many of its symbols its window ends, less one      6–19: its mark      20–22: which of the widths
 */
export type Literals = Uint32Array;

/** How many numbers a literal has. */
export const literalSize = 3;

const markShift = 6;
/** Bits of an outline below the width, whose place a literal's sign takes in the tables of a tab (see `tables.ts`). */
export const outlineBits = markShift + markBits;

/** Puts an outline together. */
export function outlineOf(end: number, mark: number, width: number): number {
  return (end - 1) | (mark << markShift) | (width << outlineBits);
}

/** After how many of a literal's symbols its window ends. */
export function endIn(outline: number): number {
  return (outline & ((1 << markShift) - 1)) + 1;
}

/** The mark of a literal. */
export function markIn(outline: number): number {
  return (outline >>> markShift) & ((1 << markBits) - 1);
}

/** Reads what `writtenLiterals` wrote: nothing is looked at one by one, as loops are slow when a page has just begun. */
export function literalsOf(text: string): Literals {
  return new Uint32Array(fromBase64(text).buffer);
}
