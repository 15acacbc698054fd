/**
 * Buckets: literals by their mixed windows, some to a bucket. What tells most windows apart stands in the bucket
 * itself, so that nothing else is looked at for those that no literal has.
 *
 *   bits 0–17: where its literals begin (they end where those of the next begin)      18–31: a bit for each, by its key
 */
export type Buckets = Int32Array;

const startBits = 18;
const startMask = (1 << startBits) - 1;
const flags = 32 - startBits;

/** Of which of a bucket's bits a key is. */
function flagOf(key: number): number {
  return startBits + ((((key >>> 5) & 0xff) * flags) >>> 8);
}

/** One if the bucket of a key may hold a literal of it, else nought. */
export function mayHold(buckets: Buckets, bucketShift: number, key: number): number {
  return ((buckets[key >>> bucketShift] ?? 0) >>> flagOf(key)) & 1;
}

/** Where the literals of a bucket begin. */
export function startOf(buckets: Buckets, bucket: number): number {
  return (buckets[bucket] ?? 0) & startMask;
}

/** Buckets, of which each is found by the upper bits of a key, and the place of each key. */
export function bucketsOf(
  keys: Uint32Array,
  bucketShift: number,
): { readonly buckets: Buckets; readonly places: Int32Array } {
  const buckets = new Int32Array(2 ** (32 - bucketShift) + 2);
  const places = new Int32Array(keys.length);
  // Two on: first how many a bucket holds, then where the next of them goes, in the end where it begins.
  for (let at = 0; at < keys.length; at += 1) {
    const bucket = ((keys[at] ?? 0) >>> bucketShift) + 2;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  for (let bucket = 2; bucket < buckets.length; bucket += 1)
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const bucket = key >>> bucketShift;
    const next = buckets[bucket + 1] ?? 0;
    places[at] = next & startMask;
    buckets[bucket + 1] = next + 1;
    buckets[bucket] = (buckets[bucket] ?? 0) | (1 << flagOf(key));
  }
  return { buckets, places };
}
