import type { Page } from '../fold/page.ts';
import type { Literals } from './literals.ts';
import type { Tables } from './tables.ts';
import { lastNarrow } from '../fold/table.ts';
import { mixed } from './window.ts';

/** Called for each literal whose symbols stand on the page, with the places of its first and behind its last symbol. */
export type Met = (literal: number, first: number, end: number) => void;

/** Looks closer at a place the probe found: the sieve, then the bucket, then symbol by symbol. */
export type Verify = (place: number, count: number, met: Met) => void;

/** Verifies places of a page against the literals. */
export function verifyOf(page: Page, literals: Literals, tables: Tables): Verify {
  const { symbols } = page;
  const { symbols: wanted, starts, windows } = literals;
  const { sieve, sieveShift, buckets, inBuckets, bucketShift, used } = tables;
  const [widest = 0] = used;
  const others = used.slice(1);

  function verify(place: number, count: number, met: Met): void {
    let hash = 0;
    let bits = 0;
    for (let at = place - 1; at >= 0 && bits < widest; at -= 1) {
      const symbol = symbols[at] ?? 0;
      hash ^= symbol << bits;
      bits += symbol > lastNarrow ? 10 : 5;
    }
    if (bits >= widest) look(hash, widest, place, count, met);
    for (let at = 0; at < others.length; at += 1) {
      const width = others[at] ?? 0;
      if (bits >= width) look(hash, width, place, count, met);
    }
  }

  function look(hash: number, width: number, place: number, count: number, met: Met): void {
    const key = mixed(hash & ((1 << width) - 1), width);
    const bit = key >>> sieveShift;
    if ((((sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return;
    const bucket = key >>> bucketShift;
    const last = buckets[bucket + 1] ?? 0;
    for (let at = buckets[bucket] ?? 0; at < last; at += 1) {
      compare(inBuckets[at] ?? 0, place, count, met);
    }
  }

  function compare(literal: number, place: number, count: number, met: Met): void {
    const start = starts[literal] ?? 0;
    const length = (starts[literal + 1] ?? 0) - start;
    const first = place - (windows[literal] ?? 0);
    if (first < 0 || first + length > count) return;
    for (let at = 0; at < length; at += 1) {
      if (symbols[first + at] !== wanted[start + at]) return;
    }
    met(literal, first, first + length);
  }

  return verify;
}
