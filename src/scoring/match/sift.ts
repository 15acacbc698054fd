import type { Page } from '../fold/page.ts';
import { lastNarrow } from '../fold/table.ts';
import type { Tables } from './tables.ts';
import { mixed } from './window.ts';

/** Leaves of the first `found` places those where a literal's whole window ends; gives how many, closed up. */
export type Sift = (places: Int32Array, found: number) => number;

/** Places so near the beginning are left for `verify`: there is no whole window before them. */
const early = 6;

/**
 * The third loop, over one symbol in a hundred or fewer: takes up the wider window of each place and looks it up in
 * the sieve, once for each width that literals have. Again nothing is decided by a branch.
 */
export function siftOf(page: Page, { sieve, sieveShift, used }: Tables): Sift {
  const { symbols } = page;
  const has30 = used.includes(30) ? 1 : 0;
  const has20 = used.includes(20) ? 1 : 0;
  const has15 = used.includes(15) ? 1 : 0;
  const has10 = used.includes(10) ? 1 : 0;

  function held(hash: number, width: number): number {
    const bit = mixed(hash & ((1 << width) - 1), width) >>> sieveShift;
    return ((sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
  }

  return (places, found) => {
    let kept = 0;
    for (let index = 0; index < found; index += 1) {
      const place = places[index] ?? 0;
      places[kept] = place;
      if (place < early) {
        kept += 1;
        continue;
      }
      let hash = 0;
      let bits = 0;
      for (let at = place - 1; at >= place - early; at -= 1) {
        const symbol = symbols[at] ?? 0;
        hash ^= bits < 30 ? symbol << bits : 0;
        bits += symbol > lastNarrow ? 10 : 5;
      }
      kept +=
        (held(hash, 30) & has30) |
        (held(hash, 20) & has20) |
        (held(hash, 15) & has15) |
        (held(hash, 10) & has10);
    }
    return kept;
  };
}
