import type { Steps } from '../steps.ts';
import { literalsOf, literalSize, type Literals } from './literals.ts';
import type { RecordPart } from './record.ts';
import { addShort, shortOf, type Short } from './short.ts';
import { mixed, rollingBits, widths, type Width } from './window.ts';

/** Where windows are looked up, from coarse to fine, and the literals. Filled when a record is loaded. */
export interface Tables {
  /** A bit for every 20-bit window: whether any literal has it. 128 kB, so that it stays near the processor. */
  readonly gate: Int32Array;
  /** Windows of 15 bits and of 10. */
  readonly three: Short;
  readonly two: Short;
  /** A bit for every mixed window of a literal's own width, if that is 20 bits or 30. */
  readonly sieve: Int32Array;
  /** How far a mixed window is shifted down to its bit of the sieve. */
  readonly sieveShift: number;
  /** Literals by mixed window: bucket n holds those from `buckets[n]` to `buckets[n + 1]`. */
  readonly buckets: Int32Array;
  readonly bucketShift: number;
  /**
   * Two numbers for each literal, side by side since they are asked for together: its pattern's place times `mostWays`
   * and which wording; how many of its symbols its window ends after, its mark from bit 8 on, its sign from bit 18 on.
   */
  readonly literals: Uint32Array;
  /** Widths that any literal has. */
  readonly used: readonly Width[];
}

const signShift = 18;
const signBits = 32 - signShift - 2;

/** By what a literal is told from others of its bucket: its width, and bits of its window that the bucket does not hold. */
export function signOf(key: number, width: number): number {
  return ((key & ((1 << signBits) - 1)) << 2) | width;
}

/** The sign of a literal, by its second number. */
export function signIn(ends: number): number {
  return ends >>> signShift;
}

/** The mark of a literal, by its second number. */
export function markIn(ends: number): number {
  return (ends >>> 8) & 0x3ff;
}

/** A part whose literals are read, which take the room of their text: for records that are loaded again with more. */
export function opened(part: RecordPart): RecordPart {
  return typeof part.literals === 'string'
    ? { ...part, literals: literalsOf(part.literals) }
    : part;
}

/** Makes the tables of the parts of a record. */
export function* tablesInSteps(parts: readonly RecordPart[]): Steps<Tables> {
  const read: Literals[] = [];
  for (const part of parts) {
    const { literals } = opened(part);
    if (literals === undefined || typeof literals === 'string') continue;
    read.push(literals);
    yield;
  }
  const tables = tablesOf(read);
  yield;
  return tables;
}

/** Time and size go with the number of literals. */
function tablesOf(parts: readonly Literals[]): Tables {
  const count = parts.reduce((sum, { length }) => sum + length / literalSize, 0);
  const literals = new Uint32Array(count * 2);
  const bits = Math.max(9, Math.ceil(Math.log2(count + 1)));
  const bucketBits = bits - 1;
  const sieveBits = Math.min(21, bits + 5);
  const bucketShift = 32 - bucketBits;
  const sieveShift = 32 - sieveBits;
  const gate = new Int32Array(1 << (rollingBits - 5));
  const sieve = new Int32Array(1 << (sieveBits - 5));
  const three = shortOf(15);
  const two = shortOf(10);
  const buckets = new Int32Array((1 << bucketBits) + 2);
  let used = 0;
  for (const rows of parts) {
    for (let at = 0; at < rows.length; at += literalSize) {
      const both = rows[at] ?? 0;
      const width = widths[both & 3] ?? 30;
      const hash = both >>> 2;
      used |= 1 << (both & 3);
      openGate(gate, hash, width);
      const key = mixed(hash, width);
      if (width >= rollingBits) setBit(sieve, key >>> sieveShift);
      else addShort(width === 15 ? three : two, hash, (rows[at + 2] ?? 0) >>> 8);
      // Two on: first how many a bucket holds, then where the next of them goes, in the end where it begins.
      const bucket = (key >>> bucketShift) + 2;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
  }
  for (let bucket = 2; bucket < buckets.length; bucket += 1)
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  for (const rows of parts) {
    for (let at = 0; at < rows.length; at += literalSize) {
      const both = rows[at] ?? 0;
      const key = mixed(both >>> 2, widths[both & 3] ?? 30);
      const bucket = (key >>> bucketShift) + 1;
      const place = (buckets[bucket] ?? 0) * 2;
      buckets[bucket] = (place >> 1) + 1;
      literals[place] = rows[at + 1] ?? 0;
      literals[place + 1] = (rows[at + 2] ?? 0) | (signOf(key, both & 3) << signShift);
    }
  }
  return {
    gate,
    three,
    two,
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
