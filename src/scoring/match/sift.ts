import type { Page } from '../fold/page.ts';
import { lastNarrow } from '../fold/table.ts';
import type { Tables } from './tables.ts';
import { mixed } from './window.ts';

/**
 * Leaves of the first `found` places those where a literal's whole window ends; gives how many, closed up. Each is a
 * place and, from bit `heldShift` on, a bit for each of the widths in use of which a window is held.
 */
export type Sift = (places: Int32Array, found: number, wide: boolean) => number;

export const heldShift = 16;
/** The place itself. */
export const placeMask = (1 << heldShift) - 1;

/** Places so near the beginning are left for `verify`: there is no whole window before them. */
const early = 6;

/**
 * The third loop, over one symbol in ten or fewer: takes up the wider window of each place and looks it up in the
 * sieve, once for each width that literals have. What is held is not decided by a branch.
 */
export function siftOf(page: Page, { sieve, sieveShift, used }: Tables): Sift {
  const { symbols } = page;
  const allHeld = ((1 << used.length) - 1) << heldShift;

  function held(hash: number, width: number): number {
    const bit = mixed(hash & ((1 << width) - 1), width) >>> sieveShift;
    return ((sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
  }

  function heldOf(hash: number): number {
    let all = 0;
    for (let at = 0; at < used.length; at += 1) all |= held(hash, used[at] ?? 30) << at;
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
