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

/** Most literals that buckets hold. */
export const mostLiterals = 1 << startBits;

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

/** Empty buckets, of which each is found by so many upper bits of a key. */
export function newBuckets(bits: number): Buckets {
  return new Int32Array((1 << bits) + 2);
}

/** First every key is counted … */
export function countIn(buckets: Buckets, bucketShift: number, key: number): void {
  // Two on: first how many a bucket holds, then where the next of them goes, in the end where it begins.
  const bucket = (key >>> bucketShift) + 2;
  buckets[bucket] = (buckets[bucket] ?? 0) + 1;
}

/** … then the counts are added up … */
export function addUp(buckets: Buckets): void {
  for (let bucket = 2; bucket < buckets.length; bucket += 1)
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
}

/** … and each is given its place. */
export function placeIn(buckets: Buckets, bucketShift: number, key: number): number {
  const bucket = key >>> bucketShift;
  const next = buckets[bucket + 1] ?? 0;
  buckets[bucket + 1] = next + 1;
  buckets[bucket] = (buckets[bucket] ?? 0) | (1 << flagOf(key));
  return next & startMask;
}
