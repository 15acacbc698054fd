import type { Page } from '../fold/page.ts';
import type { Tables } from './tables.ts';
import { lastNarrow } from '../fold/table.ts';
import type { Walk } from './walk.ts';
import { mixed } from './window.ts';

/** Looks closer at a place the probe found: the sieve, then the bucket, then the walk along each literal's pattern. */
export type Verify = (place: number, count: number) => void;

/** Verifies places of a page against the literals, whose windows end after so many of their symbols. */
export function verifyOf(page: Page, windows: Uint8Array, tables: Tables, walk: Walk): Verify {
  const { symbols } = page;
  const { sieve, sieveShift, buckets, inBuckets, bucketShift, used, patternOf, wayOf } = tables;
  const [widest = 0] = used;
  const others = used.slice(1);

  function verify(place: number, count: number): void {
    let hash = 0;
    let bits = 0;
    for (let at = place - 1; at >= 0 && bits < widest; at -= 1) {
      const symbol = symbols[at] ?? 0;
      hash ^= symbol << bits;
      bits += symbol > lastNarrow ? 10 : 5;
    }
    if (bits >= widest) look(hash, widest, place, count);
    for (let at = 0; at < others.length; at += 1) {
      const width = others[at] ?? 0;
      if (bits >= width) look(hash, width, place, count);
    }
  }

  function look(hash: number, width: number, place: number, count: number): void {
    const key = mixed(hash & ((1 << width) - 1), width);
    const bit = key >>> sieveShift;
    if ((((sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return;
    const bucket = key >>> bucketShift;
    const last = buckets[bucket + 1] ?? 0;
    for (let at = buckets[bucket] ?? 0; at < last; at += 1) {
      const literal = inBuckets[at] ?? 0;
      const first = place - (windows[literal] ?? 0);
      if (first >= 0)
        walk.around(symbols, count, first, patternOf[literal] ?? 0, wayOf[literal] ?? 0);
    }
  }

  return verify;
}
