import { fromBase64 } from '../bytes.ts';
import type { Fold } from '../fold/index.ts';
import { numberReader } from './numbers.ts';
import type { PhraseRecord } from './record.ts';
import { steps } from './write.ts';

/** All words, columns and patterns of a record, unpacked; numbers are places in these arrays. */
export interface Book {
  readonly words: string;
  /** Where a word's line begins; one more than there are words. */
  readonly lines: Int32Array;
  /** Folded symbols of all words. */
  readonly symbols: Uint16Array;
  /** Where a word's symbols begin; one more than there are words. */
  readonly starts: Int32Array;
  /** Words of all columns, and where a column's begin. */
  readonly options: Int32Array;
  readonly optionStarts: Int32Array;
  /** How many patterns. */
  readonly patterns: number;
  /** Columns of all patterns, and where a pattern's begin. */
  readonly columns: Int32Array;
  readonly columnStarts: Int32Array;
  /** Whether the last word of a pattern may have any ending. */
  readonly open: Uint8Array;
  /** Most symbols of any wording of a pattern. */
  readonly longest: Uint8Array;
  /** The stretch of columns that a pattern is looked up by: its first, and how many; none where it is not looked up. */
  readonly anchorFirst: Uint8Array;
  readonly anchorCount: Uint8Array;
  /** Uses of all patterns, and where a pattern's begin. */
  readonly uses: Int32Array;
  readonly useStarts: Int32Array;
  /** For each literal how many of its symbols its window ends after. */
  readonly windows: Uint8Array;
}

/** Unpacks a record; its words are folded here, which is quicker than reading their symbols from a file. */
export function bookOf(record: PhraseRecord, fold: Fold): Book {
  const { words } = record;
  const lines = linesOf(words);
  const { symbols, starts } = foldedLines(words, lines, fold);
  const { options, optionStarts } = columnsOf(record.columns);
  const longest = optionStarts.subarray(1).map((end, column) => {
    let most = 0;
    for (let at = optionStarts[column] ?? 0; at < end; at += 1) {
      const word = options[at] ?? 0;
      most = Math.max(most, (starts[word + 1] ?? 0) - (starts[word] ?? 0));
    }
    return most;
  });
  return {
    words,
    lines,
    symbols,
    starts,
    options,
    optionStarts,
    ...patternsOf(record.patterns, longest),
    windows: fromBase64(record.windows),
  };
}

function linesOf(words: string): Int32Array {
  const lines: number[] = [0];
  for (let end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', end + 1))
    lines.push(end + 1);
  return Int32Array.from(lines);
}

/** The symbols of each line: all are folded as one text, since no sign acts across the end of a line. */
function foldedLines(
  words: string,
  lines: Int32Array,
  fold: Fold,
): Pick<Book, 'symbols' | 'starts'> {
  // Only Hangul and a few ligatures have more symbols than units; then the room is doubled.
  let symbols = new Uint16Array(words.length);
  const starts = new Int32Array(lines.length);
  let all = 0;
  let line = 0;
  fold.eachPage({ text: words, anchors: new Int32Array(0) }, 0, (count) => {
    const { from } = fold.page;
    if (all + count > symbols.length) {
      const more = new Uint16Array((all + count) * 2);
      more.set(symbols);
      symbols = more;
    }
    symbols.set(fold.page.symbols.subarray(0, count), all);
    for (let at = 0; at < count; at += 1) {
      const place = from[at] ?? 0;
      while (place >= (lines[line] ?? Infinity)) {
        starts[line] = all + at;
        line += 1;
      }
    }
    all += count;
  });
  starts.fill(all, line);
  return { symbols: symbols.slice(0, all), starts };
}

function columnsOf(packed: string): Pick<Book, 'options' | 'optionStarts'> {
  const numbers = numberReader(packed);
  const count = numbers.take();
  const optionStarts = new Int32Array(count + 1);
  const options: number[] = [];
  for (let column = 0; column < count; column += 1) {
    for (let left = numbers.take(); left > 0; left -= 1) options.push(numbers.takeStep(steps.word));
    optionStarts[column + 1] = options.length;
  }
  return { options: Int32Array.from(options), optionStarts };
}

function patternsOf(
  packed: string,
  longestOf: Int32Array,
): Omit<Book, 'words' | 'lines' | 'symbols' | 'starts' | 'options' | 'optionStarts' | 'windows'> {
  const numbers = numberReader(packed);
  const count = numbers.take();
  const columns: number[] = [];
  const columnStarts = new Int32Array(count + 1);
  const open = new Uint8Array(count);
  const longest = new Uint8Array(count);
  const anchorFirst = new Uint8Array(count);
  const anchorCount = new Uint8Array(count);
  const uses: number[] = [];
  const useStarts = new Int32Array(count + 1);
  for (let pattern = 0; pattern < count; pattern += 1) {
    const head = numbers.take();
    open[pattern] = head & 1;
    for (let left = head >> 1; left > 0; left -= 1) {
      const column = numbers.takeStep(steps.column);
      columns.push(column);
      longest[pattern] = (longest[pattern] ?? 0) + (longestOf[column] ?? 0);
    }
    columnStarts[pattern + 1] = columns.length;
    const anchor = numbers.take();
    if (anchor > 0) {
      anchorFirst[pattern] = anchor - 1;
      anchorCount[pattern] = head >> 1 > 1 ? numbers.take() : 1;
      for (let left = numbers.take(); left > 0; left -= 1) uses.push(numbers.takeStep(steps.use));
    }
    useStarts[pattern + 1] = uses.length;
  }
  return {
    patterns: count,
    columns: Int32Array.from(columns),
    columnStarts,
    open,
    longest,
    anchorFirst,
    anchorCount,
    uses: Int32Array.from(uses),
    useStarts,
  };
}
