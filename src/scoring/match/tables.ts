import type { Book } from './book.ts';
import { mixed, rollingBits, widthOf, widths, windowAt, type Width } from './window.ts';

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
  /** Of each literal: its pattern, and which wording of the pattern's anchor it is. */
  readonly patternOf: Int32Array;
  readonly wayOf: Uint16Array;
  /** Widths that any literal has. */
  readonly used: readonly Width[];
}

/** Makes the tables. Time and size go with the number of literals. */
export function tablesOf(book: Book): Tables {
  const { windows } = book;
  const count = windows.length;
  const patternOf = new Int32Array(count);
  const wayOf = new Uint16Array(count);
  const bucketBits = Math.max(8, Math.ceil(Math.log2(count * 2 + 1)));
  const sieveBits = Math.min(21, bucketBits + 4);
  const gate = new Int32Array(1 << (rollingBits - 5));
  const sieve = new Int32Array(1 << (sieveBits - 5));
  const buckets = new Int32Array((1 << bucketBits) + 1);
  const keys = new Uint32Array(count);
  const used = new Set<Width>();
  eachLiteral(book, (literal, pattern, way, symbols, start) => {
    patternOf[literal] = pattern;
    wayOf[literal] = way;
    // The last bits of a wide window are those of a narrower one.
    const { hash, bits } = windowAt(symbols, start, start + (windows[literal] ?? 0), widths[0]);
    const width = widthOf(bits) ?? widths[3];
    used.add(width);
    openGate(gate, hash, bits);
    const key = mixed(hash & ((1 << width) - 1), width);
    keys[literal] = key;
    setBit(sieve, key >>> (32 - sieveBits));
    const bucket = (key >>> (32 - bucketBits)) + 1;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  });
  for (let bucket = 1; bucket < buckets.length; bucket += 1) {
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  }
  const inBuckets = new Int32Array(count);
  const filled = buckets.slice();
  for (let literal = 0; literal < count; literal += 1) {
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
    patternOf,
    wayOf,
    used: widths.filter((width) => used.has(width)),
  };
}

/** Told each literal in order, and where its symbols stand. */
type LiteralVisit = (
  literal: number,
  pattern: number,
  way: number,
  symbols: Uint16Array,
  start: number,
) => void;

function eachLiteral(book: Book, visit: LiteralVisit): void {
  const { symbols, starts, options, optionStarts, columns, columnStarts } = book;
  const composed = new Uint16Array(256);
  let literal = 0;
  let pattern = 0;

  function write(column: number, end: number, at: number, way: number): number {
    if (column === end) {
      visit(literal, pattern, way, composed, 0);
      literal += 1;
      return way + 1;
    }
    let after = way;
    const number = columns[column] ?? 0;
    const last = optionStarts[number + 1] ?? 0;
    for (let option = optionStarts[number] ?? 0; option < last; option += 1) {
      const word = options[option] ?? 0;
      const from = starts[word] ?? 0;
      const to = starts[word + 1] ?? 0;
      for (let step = from; step < to; step += 1) composed[at + step - from] = symbols[step] ?? 0;
      after = write(column + 1, end, at + to - from, after);
    }
    return after;
  }

  for (; pattern < book.patterns; pattern += 1) {
    const many = book.anchorCount[pattern] ?? 0;
    if (many === 0) continue;
    const first = (columnStarts[pattern] ?? 0) + (book.anchorFirst[pattern] ?? 0);
    if (many > 1) {
      write(first, first + many, 0, 0);
      continue;
    }
    const number = columns[first] ?? 0;
    const start = optionStarts[number] ?? 0;
    const last = optionStarts[number + 1] ?? 0;
    for (let option = start; option < last; option += 1) {
      visit(literal, pattern, option - start, symbols, starts[options[option] ?? 0] ?? 0);
      literal += 1;
    }
  }
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
