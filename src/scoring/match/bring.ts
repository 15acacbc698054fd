import { pageSize } from '../fold/page.ts';
import { startOf } from './buckets.ts';
import type { Tables } from './tables.ts';
import { mixed, widest } from './window.ts';

/** Brings near what is looked at next of the first `found` places, of which these are the windows. */
export type Bring = (hashes: Int32Array, found: number) => void;

const windowMask = (1 << widest) - 1;

/**
 * The fourth loop, over one symbol in a hundred: buckets and literals lie scattered over tables too large to be at
 * hand. Two loops that do nothing but read them wait for all places together; `verify`, which reads one thing after
 * the other, would wait for each.
 */
export function bringerOf({ buckets, bucketShift, outlines }: Tables): Bring {
  const brought = new Uint32Array(pageSize + 128);
  const mask = windowMask;
  return (hashes, found) => {
    for (let at = 0; at < found; at += 1) {
      const key = mixed((hashes[at] ?? 0) & mask, widest);
      brought[at] = startOf(buckets, key >>> bucketShift);
    }
    for (let at = 0; at < found; at += 1) brought[at] = outlines[brought[at] ?? 0] ?? 0;
  };
}
