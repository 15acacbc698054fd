import type { Page } from '../fold/page.ts';
import type { Book } from './book.ts';
import { fitsMark } from './mark.ts';
import { mostWays } from './record.ts';
import type { Tables } from './tables.ts';
import { lastNarrow } from '../fold/table.ts';
import type { Walk } from './walk.ts';
import { mixed, widths, type Width } from './window.ts';

/** Looks closer at a place the probe found: the sieve, then the bucket, then the walk along each literal's pattern. */
export type Verify = (place: number, count: number) => void;

/** Verifies places of a page against the literals. */
export function verifyOf(page: Page, tables: Tables, book: Book, walk: Walk): Verify {
  const { symbols } = page;
  const { sieve, sieveShift, buckets, bucketShift, literals, used } = tables;
  const [widest = 30] = used;
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
      const width = others[at] ?? 30;
      if (bits >= width) look(hash, width, place, count);
    }
  }

  function look(hash: number, width: Width, place: number, count: number): void {
    const window = hash & ((1 << width) - 1);
    const key = mixed(window, width);
    const bit = key >>> sieveShift;
    if ((((sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return;
    const same = window * 4 + widths.indexOf(width);
    const bucket = key >>> bucketShift;
    const last = (buckets[bucket + 1] ?? 0) * 3;
    for (let at = (buckets[bucket] ?? 0) * 3; at < last; at += 3) {
      if (literals[at] !== same) continue;
      const endAndMark = literals[at + 2] ?? 0;
      const first = place - (endAndMark & 255);
      if (first < 0 || !fitsMark(endAndMark >>> 8, symbols, first, place)) continue;
      const wording = literals[at + 1] ?? 0;
      const pattern = book.pattern(Math.floor(wording / mostWays));
      walk.around(symbols, count, first, pattern, wording % mostWays);
    }
  }

  return verify;
}
