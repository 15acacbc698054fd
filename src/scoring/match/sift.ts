import { pageSize, type Page } from '../fold/page.ts';
import { mayHold } from './buckets.ts';
import { bitIn } from './short.ts';
import type { Tables } from './tables.ts';
import { mixed, shiftOf, widths } from './window.ts';

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
export function siftOf(page: Page, { buckets, bucketShift, used, three, two }: Tables): Sift {
  const { symbols } = page;
  const held = new Int32Array(pageSize + 128);
  const hashes = new Int32Array(pageSize + 128);
  const { any: threes } = three;
  const { any: twos } = two;
  const has30 = used.includes(30);
  const has25 = used.includes(25);
  const has20 = used.includes(20);

  const holds = (window: number, width: number): number =>
    mayHold(buckets, bucketShift, mixed(window, width));

  function heldOf(hash: number): number {
    let all = (bitIn(threes, hash & 0x7fff) << 3) | (bitIn(twos, hash & 0x3ff) << 4);
    if (has30) all |= holds(hash & 0x3fffffff, 30);
    if (has25) all |= holds(hash & 0x1ffffff, 25) << 1;
    if (has20) all |= holds(hash & 0xfffff, 20) << 2;
    return all;
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

  function sift(places: Int32Array, found: number, wide: boolean): number {
    let kept = 0;
    for (let index = 0; index < found; index += 1) {
      const place = places[index] ?? 0;
      const hash = wide || place < early ? wideWindow(place) : narrowWindow(place);
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
