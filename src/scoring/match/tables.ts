import { fromBase64 } from '../bytes.ts';
import type { PhraseRecord } from './record.ts';
import { mixed, rollingBits, widths, type Width } from './window.ts';

/** Where windows are looked up, from coarse to fine, and the literals. Filled when a record is loaded. */
export interface Tables {
  /** A bit for every 20-bit window: whether any literal has it. 128 kB, so that it stays near the processor. */
  readonly gate: Int32Array;
  /** A bit for every mixed window of a literal's own width. */
  readonly sieve: Int32Array;
  /** How far a mixed window is shifted down to its bit of the sieve. */
  readonly sieveShift: number;
  /** Literals by mixed window: bucket n holds those from `buckets[n]` to `buckets[n + 1]`. */
  readonly buckets: Int32Array;
  readonly bucketShift: number;
  /** Three numbers for each literal, side by side since they are asked for together: see `PhraseRecord`. */
  readonly literals: Uint32Array;
  /** Widths that any literal has. */
  readonly used: readonly Width[];
}

/** Makes the tables. Time and size go with the number of literals, which come in order of their mixed windows. */
export function tablesOf(record: PhraseRecord): Tables {
  const literals = new Uint32Array(fromBase64(record.literals).buffer);
  const count = literals.length / 3;
  const bucketBits = Math.max(8, Math.ceil(Math.log2(count + 1)));
  const sieveBits = Math.min(21, bucketBits + 5);
  const bucketShift = 32 - bucketBits;
  const sieveShift = 32 - sieveBits;
  const gate = new Int32Array(1 << (rollingBits - 5));
  const sieve = new Int32Array(1 << (sieveBits - 5));
  const buckets = new Int32Array((1 << bucketBits) + 1);
  let used = 0;
  let bucket = 0;
  for (let literal = 0; literal < count; literal += 1) {
    const both = literals[literal * 3] ?? 0;
    const width = widths[both & 3] ?? 30;
    const hash = both >>> 2;
    used |= 1 << (both & 3);
    openGate(gate, hash, width);
    const key = mixed(hash, width);
    setBit(sieve, key >>> sieveShift);
    for (const last = key >>> bucketShift; bucket < last; bucket += 1)
      buckets[bucket + 1] = literal;
  }
  buckets.fill(count, bucket + 1);
  return {
    gate,
    sieve,
    sieveShift,
    buckets,
    bucketShift,
    literals,
    used: widths.filter((_, at) => ((used >>> at) & 1) === 1),
  };
}

/** Sets the window's bit; where a short literal does not cover it all, every bit that the symbols before might make. */
function openGate(gate: Int32Array, hash: number, width: number): void {
  const mask = (1 << rollingBits) - 1;
  if (width >= rollingBits) {
    setBit(gate, hash & mask);
    return;
  }
  const ways = 1 << (rollingBits - width);
  for (let before = 0; before < ways; before += 1) setBit(gate, (hash | (before << width)) & mask);
}

function setBit(bits: Int32Array, at: number): void {
  const word = at >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (at & 31));
}
