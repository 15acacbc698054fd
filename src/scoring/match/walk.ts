import type { Pattern } from './book.ts';
import type { Word } from './columns.ts';

/** Told the pattern, the places of the first and behind the last symbol, and the words chosen for each column. */
export type Walked = (
  pattern: Pattern,
  first: number,
  end: number,
  chosen: readonly Word[],
) => void;

/**
 * Reads a pattern off symbols, column by column:
 *
 *      ← back        anchor       forth →
 *   " free"  " paid"  │ " visa" │  " and"  " or"
 *
 * Each way that fits is told. There are few: a phrase stands for some hundred wordings at most.
 */
export interface Walk {
  /** Both ways from an anchor that may begin at a place, in one of its wordings. */
  around(symbols: Uint16Array, count: number, at: number, pattern: Pattern, way: number): void;
  /** From a place on. */
  forth(symbols: Uint16Array, count: number, at: number, pattern: Pattern): void;
  /** Up to a place (exclusive), on symbols that begin at another. */
  back(symbols: Uint16Array, least: number, end: number, pattern: Pattern): void;
}

const noColumns: Pattern['columns'] = [];

/** Walks for one listener. */
export function walkOf(walked: Walked): Walk {
  const chosen: Word[] = [];
  let symbols: Uint16Array = new Uint16Array(0);
  /** The symbols that may be looked at: from one place to another. */
  let lowest = 0;
  let count = 0;
  let inHand: Pattern | undefined;
  let columns = noColumns;
  /** Where the walk forth sets out once the walk back has come to the beginning, and that beginning. */
  let next = 0;
  let nextAt = 0;
  let first = 0;

  function begin(text: Uint16Array, least: number, length: number, pattern: Pattern): void {
    symbols = text;
    lowest = least;
    count = length;
    inHand = pattern;
    columns = pattern.columns;
  }

  function stands(wanted: Uint16Array, at: number): boolean {
    const { length } = wanted;
    if (at < lowest || at + length > count) return false;
    for (let step = 0; step < length; step += 1) {
      if (symbols[at + step] !== wanted[step]) return false;
    }
    return true;
  }

  function goBack(column: number, at: number): void {
    if (column < 0) {
      first = at;
      goForth(next, nextAt);
      return;
    }
    for (const word of columns[column] ?? []) {
      const start = at - word.symbols.length;
      if (!stands(word.symbols, start)) continue;
      chosen[column] = word;
      goBack(column - 1, start);
    }
  }

  function goForth(column: number, at: number): void {
    if (column === columns.length) {
      if (inHand) walked(inHand, first, at, chosen);
      return;
    }
    for (const word of columns[column] ?? []) {
      if (!stands(word.symbols, at)) continue;
      chosen[column] = word;
      goForth(column + 1, at + word.symbols.length);
    }
  }

  function around(
    text: Uint16Array,
    length: number,
    at: number,
    pattern: Pattern,
    way: number,
  ): void {
    begin(text, 0, length, pattern);
    const { only, anchorFirst, anchorEnd } = pattern;
    if (only) {
      const from = at - only.before;
      if (stands(only.symbols, from)) walked(pattern, from, from + only.symbols.length, only.words);
      return;
    }
    let rest = way;
    for (let column = anchorEnd - 1; column >= anchorFirst; column -= 1) {
      const words = columns[column] ?? [];
      const word = words[rest % words.length];
      rest = (rest / words.length) | 0;
      if (word) chosen[column] = word;
    }
    nextAt = at;
    for (let column = anchorFirst; column < anchorEnd; column += 1) {
      const word = chosen[column];
      if (!word || !stands(word.symbols, nextAt)) return;
      nextAt += word.symbols.length;
    }
    next = anchorEnd;
    goBack(anchorFirst - 1, at);
  }

  function forth(text: Uint16Array, length: number, at: number, pattern: Pattern): void {
    begin(text, 0, length, pattern);
    first = at;
    goForth(0, at);
  }

  function back(text: Uint16Array, least: number, end: number, pattern: Pattern): void {
    begin(text, least, end, pattern);
    next = columns.length;
    nextAt = end;
    goBack(columns.length - 1, end);
  }

  return { around, forth, back };
}
