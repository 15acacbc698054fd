/** Whether a literal begins its pattern, and whether it ends it, closed. */
export interface Reach {
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Symbols that are printed at the beginning, and at most behind the window. */
const printed = 3;
const printBits = 10;
const behindShift = printBits;
const beginsBit = 1 << 12;
const endsBit = 1 << 13;
export const markBits = 14;

/**
 * A mark: what a literal has outside its window, so that nearly all places that only have the window are turned away
 * before the literal's pattern is opened.
 *
 *   "free visa to dubai"       window      i s a t o d
 *                              printed     f r e, u b a
 *
 *   bits 0–9: the print, a hash of its first symbols and of those behind its window      10–11: how many of these
 *   bit 12: whether its pattern begins with it      13: whether its pattern ends with its window
 */
export function markOf(literal: Uint16Array, windowEnd: number, { begins, ends }: Reach): number {
  const behind = Math.min(printed, literal.length - windowEnd);
  const last = ends && behind === 0 ? endsBit : 0;
  const print = printOf(literal, 0, windowEnd, behind);
  return print | (behind << behindShift) | (begins ? beginsBit : 0) | last;
}

function printOf(symbols: Uint16Array, first: number, windowEnd: number, behind: number): number {
  let print = 0;
  const head = Math.min(first + printed, windowEnd);
  for (let at = first; at < head; at += 1) print = (print << 5) ^ (symbols[at] ?? 0);
  for (let at = windowEnd; at < windowEnd + behind; at += 1)
    print = (print << 5) ^ (symbols[at] ?? 0);
  return Math.imul(print, 0x9e3779b1) >>> (32 - printBits);
}

/** Whether a pattern begins with the first symbol of a literal of this mark. */
export function beginsWith(mark: number): boolean {
  return (mark & beginsBit) !== 0;
}

/** Whether a pattern ends, closed, with the window of a literal of this mark. */
export function endsWith(mark: number): boolean {
  return (mark & endsBit) !== 0;
}

/** Whether a literal of this mark may stand where its first symbol and its window's end are given. */
export function fitsMark(
  mark: number,
  symbols: Uint16Array,
  first: number,
  windowEnd: number,
): boolean {
  const behind = (mark >>> behindShift) & 3;
  return printOf(symbols, first, windowEnd, behind) === (mark & ((1 << printBits) - 1));
}
