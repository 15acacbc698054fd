import { fromBase64 } from '../bytes.ts';
import type { PhraseRecord } from './record.ts';

/** All literals of a record, unpacked. Numbers of literals are places in these arrays. */
export interface Literals {
  readonly count: number;
  readonly symbols: Uint16Array;
  /** Where a literal's symbols begin; one more than there are literals. */
  readonly starts: Int32Array;
  /** How many of its symbols its window ends after; 0: not looked up. */
  readonly windows: Uint8Array;
  /** Whether its last word may have any ending. */
  readonly open: Uint8Array;
  readonly words: string;
  /** Where a literal's line of `words` begins; one more than there are literals. */
  readonly lines: Int32Array;
  /** Where a literal's uses begin, behind their number. */
  readonly useStarts: Int32Array;
  readonly uses: Int32Array;
}

/** Flag of a literal in the record's rows. */
export const openFlag = 1;

/** Unpacks the literals of a record. */
export function literalsOf({ words, symbols, rows, uses: packed }: PhraseRecord): Literals {
  const triples = fromBase64(rows);
  const count = triples.length / 3;
  const uses = new Int32Array(fromBase64(packed).buffer);
  const starts = new Int32Array(count + 1);
  const lines = new Int32Array(count + 1);
  const windows = new Uint8Array(count);
  const open = new Uint8Array(count);
  const useStarts = new Int32Array(count);
  let useAt = 0;
  for (let literal = 0; literal < count; literal += 1) {
    starts[literal + 1] = (starts[literal] ?? 0) + (triples[literal * 3] ?? 0);
    windows[literal] = triples[literal * 3 + 1] ?? 0;
    open[literal] = (triples[literal * 3 + 2] ?? 0) & openFlag;
    lines[literal + 1] = words.indexOf('\n', lines[literal]) + 1;
    useStarts[literal] = useAt + 1;
    useAt += 1 + (uses[useAt] ?? 0);
  }
  return {
    count,
    symbols: new Uint16Array(fromBase64(symbols).buffer),
    starts,
    windows,
    open,
    words,
    lines,
    useStarts,
    uses,
  };
}

/** A literal as written. */
export function wordsOf({ words, lines }: Literals, literal: number): string {
  return words.slice(lines[literal], (lines[literal + 1] ?? 0) - 1);
}
