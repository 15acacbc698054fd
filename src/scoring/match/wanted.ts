import type { Pattern, Word } from './book.ts';

/** A wording that was met: what the text is held against. */
export interface Wanted {
  readonly words: string;
  /** Whether its last word may have any ending. */
  readonly open: boolean;
}

/** The wording of a pattern, with one word chosen for each column. */
export function wantedOf({ columns, open }: Pattern, chosen: readonly Word[]): Wanted {
  let words = '';
  for (let column = 0; column < columns.length; column += 1) words += chosen[column]?.text ?? '';
  return { words: columns.length > 1 ? words.trimStart() : words, open };
}
