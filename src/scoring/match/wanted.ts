import type { Book } from './book.ts';

/** A wording that was met: what the text is held against. */
export interface Wanted {
  /** The wording stands here from `start` to `end`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Whether its last word may have any ending. */
  readonly open: boolean;
}

/** The wording of a pattern, with one word chosen for each column. */
export function wantedOf(book: Book, pattern: number, chosen: readonly number[]): Wanted {
  const { words, lines, columnStarts } = book;
  const open = book.open[pattern] === 1;
  const columns = (columnStarts[pattern + 1] ?? 0) - (columnStarts[pattern] ?? 0);
  const [only = 0] = chosen;
  if (columns === 1)
    return { words, start: lines[only] ?? 0, end: (lines[only + 1] ?? 0) - 1, open };
  let composed = '';
  for (let column = 0; column < columns; column += 1) {
    const word = chosen[column] ?? 0;
    composed += words.slice(lines[word], (lines[word + 1] ?? 0) - 1);
  }
  composed = composed.trimStart();
  return { words: composed, start: 0, end: composed.length, open };
}
