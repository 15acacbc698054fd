import { pageSize, type Page } from '../fold/page.ts';
import { besideOf, bitBeside, wordBeside } from './gate.ts';
import { mixedNarrow } from './narrow.ts';
import { bitIn } from './short.ts';
import type { Tables } from './tables.ts';
import { rollingFactor, shiftOf, widths } from './window.ts';

/** Leaves of places those where the whole window of a literal may end. */
export interface Sift {
  /** Of the first `found` places how many are left, closed up. */
  sift(places: Int32Array, found: number, wide: boolean): number;
  /** Of each place that is left a bit for each of `widths` of which a window may be held. */
  readonly held: Int32Array;
  /** Of each place that is left its window of 30 bits. */
  readonly hashes: Int32Array;
}

/** Before a place so near the beginning there may be no whole window. */
const early = 6;

/**
 * The third loop, over one symbol in twenty or fewer: takes up the wider window of each place and looks it up, once
 * for each width that literals have. What is held is not decided by a branch.
 */
export function siftOf(page: Page, tables: Tables): Sift {
  const { symbols } = page;
  const { hasShort } = tables;
  const { bits: gate, shift: gateShift } = tables.gate;
  const held = new Int32Array(pageSize + 128);
  const hashes = new Int32Array(pageSize + 128);
  const { any: threes } = tables.three;
  const { any: twos } = tables.two;
  const factor = rollingFactor;
  const wordShift = gateShift + 5;
  const { bits: narrow, shift: narrowShift } = tables.narrow;

  function narrowBit(window: number, width: 25 | 20): number {
    const bit = mixedNarrow(window, width) >>> narrowShift;
    return (narrow[bit >>> 5] ?? 0) >>> bit;
  }

  function heldOf(hash: number): number {
    const window = hash & 0x3fffffff;
    const beside = besideOf(window);
    const word = wordBeside(Math.imul(hash, factor) >>> wordShift, beside);
    const long =
      (((gate[word] ?? 0) >>> bitBeside(beside)) & 1) |
      ((narrowBit(hash & 0x1ffffff, 25) & 1) << 1) |
      ((narrowBit(hash & 0xfffff, 20) & 1) << 2);
    return hasShort
      ? long | (bitIn(threes, hash & 0x7fff) << 3) | (bitIn(twos, hash & 0x3ff) << 4)
      : long;
  }

  /** Six symbols of five bits each. */
  function narrowWindow(place: number): number {
    return (
      (symbols[place - 1] ?? 0) ^
      ((symbols[place - 2] ?? 0) << 5) ^
      ((symbols[place - 3] ?? 0) << 10) ^
      ((symbols[place - 4] ?? 0) << 15) ^
      ((symbols[place - 5] ?? 0) << 20) ^
      ((symbols[place - 6] ?? 0) << 25)
    );
  }

  function wideWindow(place: number): number {
    let hash = 0;
    let bits = 0;
    const first = Math.max(0, place - early);
    for (let at = place - 1; at >= first; at -= 1) {
      const symbol = symbols[at] ?? 0;
      hash ^= bits < 30 ? symbol << bits : 0;
      bits += shiftOf(symbol);
    }
    return hash;
  }

  /** The widths that the first symbols cover. */
  function covered(place: number): number {
    let bits = 0;
    for (let at = 0; at < place; at += 1) bits += shiftOf(symbols[at] ?? 0);
    return widths.reduce((all, width, at) => all | (bits >= width ? 1 << at : 0), 0);
  }

  /** Takes up the windows first: then places wait for the tables together, and not each for itself. */
  function takeWindows(places: Int32Array, found: number, wide: boolean): void {
    for (let index = 0; index < found; index += 1) {
      const place = places[index] ?? 0;
      hashes[index] = wide || place < early ? wideWindow(place) : narrowWindow(place);
    }
  }

  function sift(places: Int32Array, found: number, wide: boolean): number {
    takeWindows(places, found, wide);
    let kept = 0;
    for (let index = 0; index < found; index += 1) {
      const place = places[index] ?? 0;
      const hash = hashes[index] ?? 0;
      let all = heldOf(hash);
      if (place < early) all &= covered(place);
      places[kept] = place;
      hashes[kept] = hash;
      held[kept] = all;
      kept += (0 - all) >>> 31;
    }
    return kept;
  }

  return { sift, held, hashes };
}
