import { rolled, rollingBits, widest, type Width } from './window.ts';

/**
 * The gate: bits for the windows that literals have. Of every place of a text the rolled window's bit is looked up; of
 * the few that pass, a second bit, of the widest window, which stands in the same line of sixteen words: what was just
 * looked at is still at hand, so that asking again costs nothing.
 */
export interface Gate {
  /** At most 256 kB, so that it stays near the processor. */
  readonly bits: Int32Array;
  /** How far a rolled window is shifted down to its bit. */
  readonly shift: number;
}

/** An empty gate of 2 to the power of `size` bits. */
export function gateOf(size: number): Gate {
  return { bits: new Int32Array(1 << (size - 5)), shift: 32 - size };
}

function set(bits: Int32Array, word: number, bit: number): void {
  bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
}

/** Lets a literal's window through. */
export function letThrough({ bits, shift }: Gate, window: number, width: Width): void {
  if (width < rollingBits) {
    // It covers only the last bits of the rolled window: any symbols may stand before.
    const ways = 1 << (rollingBits - width);
    for (let before = 0; before < ways; before += 1) {
      const bit = rolled(window | (before << width)) >>> shift;
      set(bits, bit >>> 5, bit);
    }
    return;
  }
  const bit = rolled(window) >>> shift;
  set(bits, bit >>> 5, bit);
  if (width === widest) set(bits, wordBeside(bit >>> 5, window), bitBeside(window));
}

/** The word of the second bit of a window of 30 bits, given the word of the first. */
export function wordBeside(word: number, window: number): number {
  return (word & ~15) | (Math.imul(window, 0x85ebca6b) >>> 28);
}

/** The second bit of a window of 30 bits, by its last five bits. */
export function bitBeside(window: number): number {
  return Math.imul(window, 0x85ebca6b) >>> 23;
}
