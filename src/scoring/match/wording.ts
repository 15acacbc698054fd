import type { Pattern } from './book.ts';
import type { Word } from './columns.ts';

const space = 32;

/** The wording of a pattern, with one word chosen for each column. */
export function wordingOf({ columns }: Pattern, chosen: readonly Word[]): string {
  let words = '';
  for (let column = 0; column < columns.length; column += 1) words += chosen[column]?.text ?? '';
  return columns.length > 1 ? words.trimStart() : words;
}

/**
 * Whether a stretch of text is the wording itself but for ASCII capitals and the width of spaces. Most are, so it is
 * told without putting the words together.
 */
export function isWritten(
  text: string,
  from: number,
  to: number,
  { columns }: Pattern,
  chosen: readonly Word[],
): boolean {
  let at = from;
  for (let column = 0; column < columns.length; column += 1) {
    const words = chosen[column]?.text ?? '';
    // Nothing stands before the first word.
    let word = at === from && columns.length > 1 && words.charCodeAt(0) === space ? 1 : 0;
    for (; word < words.length; word += 1) {
      const wanted = words.charCodeAt(word);
      const unit = text.charCodeAt(at);
      if (unit !== wanted && !(unit >= 65 && unit <= 90 && unit + 32 === wanted)) return false;
      at += 1;
      if (wanted === space) while (text.charCodeAt(at) === space) at += 1;
    }
  }
  return at === to;
}
