import type { Anchor } from './anchor.ts';
import { folded, numberWriter } from './numbers.ts';
import type { Drafts } from './drafts.ts';

/** Words, columns and patterns as they stand in a record, and where each pattern begins. */
export interface WrittenPatterns {
  readonly words: string;
  readonly columns: string;
  readonly patterns: string;
  readonly places: readonly number[];
}

/**
 * Writes patterns. Of each: eight times the number of its columns, with two for one use and four for more, and one
 * if it is open; for each column twice the place of its only word and one, or twice the place of the column; if it is
 * looked up by some of several columns, the first of them and how many; how many uses if not one; the uses.
 */
export function writtenPatterns(
  { words, patterns }: Drafts,
  anchors: readonly (Anchor | undefined)[],
  usesOf: (pattern: number) => readonly number[],
): WrittenPatterns {
  const lines = words.map((text) => `${text}\n`);
  let end = 0;
  const places = lines.map((line) => (end += line.length) - line.length);
  const placeOf = (word: number): number => places[word] ?? 0;
  const columns = numberWriter();
  const known = new Map<string, number>();
  const rows = numberWriter();

  function columnPlace(column: readonly number[]): number {
    const key = column.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const place = columns.place();
    known.set(key, place);
    columns.put(column.length);
    let last = 0;
    for (const word of column) {
      columns.put(folded(placeOf(word) - last));
      last = placeOf(word);
    }
    return place;
  }

  const rowPlaces = patterns.map(({ columns: own, open }, pattern) => {
    const place = rows.place();
    const anchor = anchors[pattern];
    const uses = anchor ? usesOf(pattern) : [];
    rows.put(own.length * 8 + Math.min(2, uses.length) * 2 + (open ? 1 : 0));
    for (const column of own) {
      const [only] = column;
      if (only !== undefined && column.length === 1) rows.put(placeOf(only) * 2 + 1);
      else rows.put(columnPlace(column) * 2);
    }
    if (anchor && own.length > 1) {
      rows.put(anchor.first);
      rows.put(anchor.end - anchor.first);
    }
    if (uses.length > 1) rows.put(uses.length);
    for (const use of uses) rows.put(use);
    return place;
  });
  return {
    words: lines.join(''),
    columns: columns.base64(),
    patterns: rows.base64(),
    places: rowPlaces,
  };
}
