import { rolled, rollingBits, rollingFactor, widest, type Width } from './window.ts';

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

const besideFactor = 0x85ebca6b;

/** An empty gate of 2 to the power of `size` bits. */
export function gateOf(size: number): Gate {
  return { bits: new Int32Array(1 << (size - 5)), shift: 32 - size };
}

/** Lets a literal's window through. */
export function letThrough(gate: Gate, window: number, width: Width): void {
  if (width < rollingBits) {
    letNarrowThrough(gate, window, width);
    return;
  }
  const { bits, shift } = gate;
  const bit = Math.imul(rollingFactor, window) >>> shift;
  const word = bit >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
  if (width < widest) return;
  // Written out, as `rolled` above: thousands go through when a page has just begun, and calls are slow then.
  const beside = Math.imul(window, besideFactor);
  const other = (word & ~15) | (beside >>> 28);
  bits[other] = (bits[other] ?? 0) | (1 << ((beside >>> 23) & 31));
}

/** It covers only the last bits of the rolled window: any symbols may stand before. */
function letNarrowThrough({ bits, shift }: Gate, window: number, width: Width): void {
  const ways = 1 << (rollingBits - width);
  for (let before = 0; before < ways; before += 1) {
    const bit = rolled(window | (before << width)) >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

/** A number by which the second bit of a window of 30 bits is found. */
export function besideOf(window: number): number {
  return Math.imul(window, besideFactor);
}

/** The word of a second bit, given the word of the first. */
export function wordBeside(word: number, beside: number): number {
  return (word & ~15) | (beside >>> 28);
}

/** A second bit, by the last five bits of this number. */
export function bitBeside(beside: number): number {
  return beside >>> 23;
}
