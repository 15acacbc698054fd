import { type Width } from './window.ts';

/**
 * Windows of 25 and of 20 bits: few literals have one, and every place of a text that the gate lets through is asked
 * about both. A bit for each, among so many that hardly any window is taken for another, and in few enough to stay near
 * the processor.
 */
export interface Narrow {
  readonly bits: Int32Array;
  /** How far a mixed window is shifted down to its bit. */
  readonly shift: number;
}

/** Bits for each window, and the least of all. */
const room = 32;
const fewest = 10;

/** The table of these windows. */
export function narrowOf(windows: readonly (readonly [window: number, width: Width])[]): Narrow {
  const size = Math.max(fewest, Math.ceil(Math.log2(windows.length * room + 1)));
  const bits = new Int32Array(1 << (size - 5));
  const shift = 32 - size;
  for (const [window, width] of windows) {
    const bit = mixedNarrow(window, width) >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return { bits, shift };
}

/** A number of 32 bits in whose upper bits every bit of the window counts, and its width. */
export function mixedNarrow(window: number, width: Width): number {
  return Math.imul(window | (width << 25), 0x9e3779b1);
}
