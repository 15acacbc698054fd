import type { Page } from '../fold/page.ts';
import { lastNarrow } from '../fold/table.ts';
import { bitIn } from './short.ts';
import type { Tables } from './tables.ts';
import { mixed, widths } from './window.ts';

/**
 * Leaves of the first `found` places those where a literal's whole window ends; gives how many, closed up. Each is a
 * place and, from bit `heldShift` on, a bit for each of `widths` of which a window is held.
 */
export type Sift = (places: Int32Array, found: number, wide: boolean) => number;

export const heldShift = 16;
/** The place itself. */
export const placeMask = (1 << heldShift) - 1;

/** Places so near the beginning are left for `verify`: there is no whole window before them. */
const early = 6;

/**
 * The third loop, over one symbol in ten or fewer: takes up the wider window of each place and looks it up, once for
 * each width that literals have. What is held is not decided by a branch.
 */
export function siftOf(page: Page, { sieve, sieveShift, used, three, two }: Tables): Sift {
  const { symbols } = page;
  const allHeld = ((1 << widths.length) - 1) << heldShift;
  const { any: threes } = three;
  const { any: twos } = two;
  const has30 = used.includes(30);
  const has20 = used.includes(20);

  function held(window: number, width: number): number {
    const bit = mixed(window, width) >>> sieveShift;
    return ((sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
  }

  function heldOf(hash: number): number {
    let all = (bitIn(threes, hash & 0x7fff) << 2) | (bitIn(twos, hash & 0x3ff) << 3);
    if (has30) all |= held(hash & 0x3fffffff, 30);
    if (has20) all |= held(hash & 0xfffff, 20) << 1;
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
    for (let at = place - 1; at >= place - early; at -= 1) {
      const symbol = symbols[at] ?? 0;
      hash ^= bits < 30 ? symbol << bits : 0;
      bits += symbol > lastNarrow ? 10 : 5;
    }
    return hash;
  }

  return (places, found, wide) => {
    let kept = 0;
    for (let index = 0; index < found; index += 1) {
      const place = places[index] ?? 0;
      if (place < early) {
        places[kept] = place | allHeld;
        kept += 1;
      } else {
        const all = heldOf(wide ? wideWindow(place) : narrowWindow(place));
        places[kept] = place | (all << heldShift);
        kept += (0 - all) >>> 31;
      }
    }
    return kept;
  };
}
