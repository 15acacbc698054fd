import { endsWith } from './mark.ts';
import { shortBits, type Width } from './window.ts';

/**
 * Windows of two and of three letters: few enough for a bit each, so that nothing else is taken for them and the
 * tables stay near the processor. Such words are everywhere inside others.
 */
export interface Short {
  /** Whether any literal has the window. */
  readonly any: Int32Array;
  /** Whether some literal has it that may go on behind it. */
  readonly goingOn: Int32Array;
}

/** An empty table for windows of a width. */
export function shortOf(width: Width): Short {
  const words = 1 << (width - 5);
  return { any: new Int32Array(words), goingOn: new Int32Array(words) };
}

/** Adds a literal's window. */
export function addShort({ any, goingOn }: Short, window: number, mark: number): void {
  const word = window >>> 5;
  const bit = 1 << (window & 31);
  any[word] = (any[word] ?? 0) | bit;
  if (!endsWith(mark)) goingOn[word] = (goingOn[word] ?? 0) | bit;
}

/** The bit of a window. */
export function bitIn(bits: Int32Array, window: number): number {
  return ((bits[window >>> 5] ?? 0) >>> (window & 31)) & 1;
}

/** Sets the bit of a window of `shortBits`; of a shorter one, every bit that the symbol before might make. */
export function openShort(bits: Int32Array, window: number, width: Width): void {
  const ways = 1 << (shortBits - width);
  for (let before = 0; before < ways; before += 1) {
    const bit = window | (before << width);
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}
