import type { Book } from './book.ts';

/** Told the pattern, the places of the first and behind the last symbol, and the words chosen for each column. */
export type Walked = (
  pattern: number,
  first: number,
  end: number,
  chosen: readonly number[],
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
  around(symbols: Uint16Array, count: number, at: number, pattern: number, way: number): void;
  /** From a place on. */
  forth(symbols: Uint16Array, count: number, at: number, pattern: number): void;
  /** Up to a place (exclusive), on symbols that begin at another. */
  back(symbols: Uint16Array, least: number, end: number, pattern: number): void;
}

/** Walks for one listener. */
export function walkOf(book: Book, walked: Walked): Walk {
  const { symbols: wanted, starts, options, optionStarts, columns, columnStarts } = book;
  const chosen: number[] = [];
  let symbols: Uint16Array = new Uint16Array(0);
  /** The symbols that may be looked at: from one place to another. */
  let lowest = 0;
  let count = 0;
  let inHand = 0;
  /** Columns of the pattern in hand: where they begin and end among all. */
  let base = 0;
  let last = 0;
  /** Where the walk forth sets out once the walk back has come to the beginning, and that beginning. */
  let next = 0;
  let nextAt = 0;
  let first = 0;

  function begin(text: Uint16Array, least: number, length: number, pattern: number): void {
    symbols = text;
    lowest = least;
    count = length;
    inHand = pattern;
    base = columnStarts[pattern] ?? 0;
    last = columnStarts[pattern + 1] ?? 0;
  }

  function stands(word: number, at: number): boolean {
    const start = starts[word] ?? 0;
    const length = (starts[word + 1] ?? 0) - start;
    if (at < lowest || at + length > count) return false;
    for (let step = 0; step < length; step += 1) {
      if (symbols[at + step] !== wanted[start + step]) return false;
    }
    return true;
  }

  const lengthOf = (word: number): number => (starts[word + 1] ?? 0) - (starts[word] ?? 0);

  function goBack(column: number, at: number): void {
    if (column < base) {
      first = at;
      goForth(next, nextAt);
      return;
    }
    const number = columns[column] ?? 0;
    const end = optionStarts[number + 1] ?? 0;
    for (let option = optionStarts[number] ?? 0; option < end; option += 1) {
      const word = options[option] ?? 0;
      const start = at - lengthOf(word);
      if (!stands(word, start)) continue;
      chosen[column - base] = word;
      goBack(column - 1, start);
    }
  }

  function goForth(column: number, at: number): void {
    if (column === last) {
      walked(inHand, first, at, chosen);
      return;
    }
    const number = columns[column] ?? 0;
    const end = optionStarts[number + 1] ?? 0;
    for (let option = optionStarts[number] ?? 0; option < end; option += 1) {
      const word = options[option] ?? 0;
      if (!stands(word, at)) continue;
      chosen[column - base] = word;
      goForth(column + 1, at + lengthOf(word));
    }
  }

  function around(
    text: Uint16Array,
    length: number,
    at: number,
    pattern: number,
    way: number,
  ): void {
    begin(text, 0, length, pattern);
    const from = base + (book.anchorFirst[pattern] ?? 0);
    next = from + (book.anchorCount[pattern] ?? 0);
    let rest = way;
    for (let column = next - 1; column >= from; column -= 1) {
      const number = columns[column] ?? 0;
      const start = optionStarts[number] ?? 0;
      const many = (optionStarts[number + 1] ?? 0) - start;
      chosen[column - base] = options[start + (rest % many)] ?? 0;
      rest = (rest / many) | 0;
    }
    nextAt = at;
    for (let column = from; column < next; column += 1) {
      const word = chosen[column - base] ?? 0;
      if (!stands(word, nextAt)) return;
      nextAt += lengthOf(word);
    }
    goBack(from - 1, at);
  }

  function forth(text: Uint16Array, length: number, at: number, pattern: number): void {
    begin(text, 0, length, pattern);
    first = at;
    goForth(base, at);
  }

  function back(text: Uint16Array, least: number, end: number, pattern: number): void {
    begin(text, least, end, pattern);
    next = last;
    nextAt = end;
    goBack(last - 1, end);
  }

  return { around, forth, back };
}
