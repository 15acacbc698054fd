import { lastNarrow } from '../fold/table.ts';

/**
 * Windows: the last few symbols before a place, rolled into one number. A symbol shifts those before it by five
 * bits, one of the wide scripts (Chinese, Hangul is narrow) by ten; whatever is shifted beyond the window is gone.
 *
 *   30 bits: six Latin letters or three Chinese characters
 *   25 bits: five, or a character and three letters, for literals that short
 *   20 bits: four or two
 *   15 bits: three Latin letters
 *   10 bits: two
 *
 * For every symbol of a text the window of 25 bits is looked up in the gate, and that of 15 where a record has literals
 * that short; the widest that a literal covers only for the few that remain.
 */
export const widths = [30, 25, 20, 15, 10] as const;
export type Width = (typeof widths)[number];

/** Bits of the widest window, which nearly all literals have. */
export const widest = widths[0];
/** Bits of the window that is rolled over every text. */
export const rollingBits = 25;
/** Bits of the window of short literals, the shortest of which are open to whatever stands before them. */
export const shortBits = 15;

/** Whether a literal's window is one of the short ones. */
export function isShort(width: Width): boolean {
  return width <= shortBits;
}

/** By what a rolled window is multiplied to be mixed: what lies before it is shifted out. */
export const rollingFactor = 0x9e3779b1 << (32 - rollingBits);

/** A number of 32 bits in whose upper bits every bit of a rolled window counts, and nothing before it. */
export function rolled(hash: number): number {
  return Math.imul(rollingFactor, hash);
}

/** A window: its hash, and how many bits of it the symbols before the place cover. */
export interface Window {
  readonly hash: number;
  readonly bits: number;
}

/** How far a symbol shifts those before it. */
export function shiftOf(symbol: number): number {
  return symbol > lastNarrow ? 10 : 5;
}

/** The window of so many bits that ends at a place (exclusive); no symbol before `start` is looked at. */
export function windowAt(symbols: Uint16Array, start: number, end: number, width: number): Window {
  let hash = 0;
  let bits = 0;
  for (let at = end - 1; at >= start && bits < width; at -= 1) {
    const symbol = symbols[at] ?? 0;
    hash ^= symbol << bits;
    bits += shiftOf(symbol);
  }
  const covered = Math.min(bits, width);
  return { hash: hash & ((1 << width) - 1), bits: covered };
}

/** A number of 32 bits in which every bit of a window counts, and its width too. */
export function mixed(hash: number, width: number): number {
  const one = Math.imul(hash ^ (width << 24), 0x9e3779b1);
  return Math.imul(one ^ (one >>> 15), 0x85ebca6b) >>> 0;
}

/** Width of a literal's window: the widest that it covers. */
export function widthOf(bits: number): Width | undefined {
  return widths.find((width) => bits >= width);
}

/** Whether so many symbols of so many bits are enough to be looked up: two letters, or two Chinese characters. */
export function isFindable(symbols: number, bits: number): boolean {
  return symbols > 1 && widthOf(bits) !== undefined;
}
