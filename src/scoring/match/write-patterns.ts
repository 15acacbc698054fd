import type { Anchor } from './anchor.ts';
import type { Drafts } from './drafts.ts';
import { pieceOf, writtenInGroups } from './grouped.ts';
import { commonGroup } from './groups.ts';
import { folded, numberWriter, type Piece } from './numbers.ts';
import { scripts } from './scripts.ts';

/** Words, columns and patterns as they stand in a record, by the group of their part, and where each pattern begins. */
export interface WrittenPatterns {
  words(group: number): Piece | undefined;
  columns(group: number): Piece | undefined;
  patterns(group: number): Piece | undefined;
  readonly places: readonly number[];
}

/** Words that are always there and have letters beyond the first 256, which make a whole text take twice the room. */
export const oddWords = scripts.length + 1;

const isOdd = /[^\0-\xff]/u;

/**
 * Writes patterns. Of each: eight times the number of its columns, with two for one use and four for more, and one
 * if it is open; for each column twice the place of its only word and one, or twice the place of the column; if it is
 * looked up by some of several columns, the first of them and how many; how many uses if not one; the uses.
 */
export function writtenPatterns(
  { words, patterns }: Drafts,
  groups: readonly number[],
  anchors: readonly (Anchor | undefined)[],
  usesOf: (pattern: number) => readonly number[],
): WrittenPatterns {
  const wordUsers: number[][] = words.map(() => []);
  const columnUsers = new Map<string, number[]>();
  for (const [pattern, { columns }] of patterns.entries()) {
    const group = groups[pattern] ?? 0;
    for (const column of columns) {
      for (const word of column) wordUsers[word]?.push(group);
      if (column.length === 1) continue;
      const key = column.join(' ');
      const users = columnUsers.get(key);
      if (users) users.push(group);
      else columnUsers.set(key, [group]);
    }
  }

  const wordGroups = wordUsers.map((users, word) => {
    const group = commonGroup(users);
    return group === 0 && isOdd.test(words[word] ?? '') ? oddWords : group;
  });
  let text = '';
  const wordsIn = writtenInGroups(
    wordGroups,
    () => text.length,
    (word) => (text += `${words[word] ?? ''}\n`),
  );
  const placeOf = (word: number): number => wordsIn.places[word] ?? 0;

  const columns = numberWriter();
  const keys = [...columnUsers.keys()];
  const columnsIn = writtenInGroups(
    [...columnUsers.values()].map(commonGroup),
    columns.place,
    (number) => {
      const column = (keys[number] ?? '').split(' ').map(Number);
      columns.put(column.length);
      let last = 0;
      for (const word of column) {
        columns.put(folded(placeOf(word) - last));
        last = placeOf(word);
      }
    },
  );
  const columnPlaces = new Map(keys.map((key, number) => [key, columnsIn.places[number] ?? 0]));

  const rows = numberWriter();
  const rowsIn = writtenInGroups(groups, rows.place, (pattern) => {
    const { columns: own = [], open = false } = patterns[pattern] ?? {};
    const anchor = anchors[pattern];
    const uses = anchor ? usesOf(pattern) : [];
    rows.put(own.length * 8 + Math.min(2, uses.length) * 2 + (open ? 1 : 0));
    for (const column of own) {
      const [only] = column;
      if (only !== undefined && column.length === 1) rows.put(placeOf(only) * 2 + 1);
      else rows.put((columnPlaces.get(column.join(' ')) ?? 0) * 2);
    }
    if (anchor && own.length > 1) {
      rows.put(anchor.first);
      rows.put(anchor.end - anchor.first);
    }
    if (uses.length > 1) rows.put(uses.length);
    for (const use of uses) rows.put(use);
  });

  const [allColumns, allRows] = [columns.text(), rows.text()];
  return {
    words: (group) => pieceOf(wordsIn, text, group),
    columns: (group) => pieceOf(columnsIn, allColumns, group),
    patterns: (group) => pieceOf(rowsIn, allRows, group),
    places: rowsIn.places,
  };
}
