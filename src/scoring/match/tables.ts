import type { Literals } from './literals.ts';
import { mixed, rollingBits, widths, windowAt, type Width } from './window.ts';

/** Where windows are looked up, from coarse to fine. Filled from the literals when a record is loaded. */
export interface Tables {
  /** A bit for every 20-bit window: whether any literal has it. 128 kB, so that it stays near the processor. */
  readonly gate: Int32Array;
  /** A bit for every mixed window of a literal's own width. */
  readonly sieve: Int32Array;
  /** How far a mixed window is shifted down to its bit of the sieve. */
  readonly sieveShift: number;
  /** Literals by mixed window: bucket n holds `inBuckets` from `buckets[n]` to `buckets[n + 1]`. */
  readonly buckets: Int32Array;
  readonly inBuckets: Int32Array;
  readonly bucketShift: number;
  /** Widths that any literal has. */
  readonly used: readonly Width[];
}

/** Width of a literal's window: the widest that it covers. */
export function widthOf(bits: number): Width | undefined {
  return widths.find((width) => bits >= width);
}

/** Makes the tables. Time and size go with the number of literals. */
export function tablesOf(literals: Literals): Tables {
  const { count, symbols, starts, windows } = literals;
  const bucketBits = Math.max(8, Math.ceil(Math.log2(count * 2 + 1)));
  const sieveBits = Math.min(21, bucketBits + 4);
  const gate = new Int32Array(1 << (rollingBits - 5));
  const sieve = new Int32Array(1 << (sieveBits - 5));
  const buckets = new Int32Array((1 << bucketBits) + 1);
  const keys = new Uint32Array(count);
  const used = new Set<Width>();
  for (let literal = 0; literal < count; literal += 1) {
    const start = starts[literal] ?? 0;
    const end = start + (windows[literal] ?? 0);
    if (end === start) continue;
    // The last bits of a wide window are those of a narrower one.
    const { hash, bits } = windowAt(symbols, start, end, widths[0]);
    const width = widthOf(bits) ?? 15;
    used.add(width);
    openGate(gate, hash, bits);
    const key = mixed(hash & ((1 << width) - 1), width);
    keys[literal] = key;
    setBit(sieve, key >>> (32 - sieveBits));
    const bucket = (key >>> (32 - bucketBits)) + 1;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < buckets.length; bucket += 1) {
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  }
  const inBuckets = new Int32Array(buckets.at(-1) ?? 0);
  const filled = buckets.slice();
  for (let literal = 0; literal < count; literal += 1) {
    if (windows[literal] === 0) continue;
    const bucket = (keys[literal] ?? 0) >>> (32 - bucketBits);
    const at = filled[bucket] ?? 0;
    inBuckets[at] = literal;
    filled[bucket] = at + 1;
  }
  return {
    gate,
    sieve,
    sieveShift: 32 - sieveBits,
    buckets,
    inBuckets,
    bucketShift: 32 - bucketBits,
    used: widths.filter((width) => used.has(width)),
  };
}

/** Sets the window's bit; where a short literal does not cover it all, every bit that the symbols before might make. */
function openGate(gate: Int32Array, hash: number, bits: number): void {
  const mask = (1 << rollingBits) - 1;
  const ways = bits < rollingBits ? 1 << (rollingBits - bits) : 1;
  for (let before = 0; before < ways; before += 1) setBit(gate, (hash ^ (before << bits)) & mask);
}

function setBit(bits: Int32Array, at: number): void {
  const word = at >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (at & 31));
}
