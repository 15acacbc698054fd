import { codeBefore, isSpacedLetter, plain, plainOf, unitsOf } from './plain.ts';
import { endOf, startOf } from './word-ends.ts';

interface Entry<Value> {
  readonly letters: string;
  readonly value: Value;
}

/** Words to look for at a known place, found by their first or last letter, longest first. */
export interface Words<Value> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<Value>[]>;
  readonly byLast: ReadonlyMap<string, readonly Entry<Value>[]>;
}

/** A word that stands in a text, from `from` up to `to`. */
export interface Found<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

const group = <Value>(
  entries: readonly Entry<Value>[],
  key: (letters: string) => string,
): Map<string, Entry<Value>[]> => {
  const groups = new Map<string, Entry<Value>[]>();
  for (const entry of entries) {
    const first = key(entry.letters);
    const group = groups.get(first);
    if (group) group.push(entry);
    else groups.set(first, [entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.letters.length - a.letters.length);
  return groups;
};

/** Makes a word list from words separated by `|`; case, accents and full width do not matter. */
export function words<Value>(rows: readonly (readonly [string, Value])[]): Words<Value> {
  const entries = rows.flatMap(([list, value]) =>
    list.split('|').map((word) => ({ letters: plain(word), value })),
  );
  return {
    byFirst: group(entries, (letters) => letters.charAt(0)),
    byLast: group(entries, (letters) => letters.charAt(letters.length - 1)),
  };
}

/** Can a word of one of the lists begin at `at`? A quick no for nearly all places. */
export function mayBegin(text: string, at: number, lists: readonly Words<unknown>[]): boolean {
  if (at >= text.length) return false;
  const first = plainOf(text.codePointAt(at) ?? 0).charAt(0);
  return lists.some(({ byFirst }) => byFirst.has(first));
}

/** Can a word of the list end just before `to`? */
export function mayEnd(text: string, to: number, list: Words<unknown>): boolean {
  const code = codeBefore(text, to);
  if (code < 0) return false;
  const plain = plainOf(code);
  return plain === '' || list.byLast.has(plain.charAt(plain.length - 1));
}

/** The longest word of the list that begins at `at` and ends a word. */
export function wordAt<Value>(
  text: string,
  at: number,
  list: Words<Value>,
): Found<Value> | undefined {
  if (at >= text.length) return undefined;
  const first = plainOf(text.codePointAt(at) ?? 0).charAt(0);
  for (const { letters, value } of list.byFirst.get(first) ?? []) {
    const to = endOf(text, at, letters);
    if (to >= 0) return { from: at, to, value };
  }
  return undefined;
}

/** The longest word of the list that ends just before `to` and begins a word. */
export function wordBefore<Value>(
  text: string,
  to: number,
  list: Words<Value>,
): Found<Value> | undefined {
  let last = to;
  let code = codeBefore(text, last);
  while (code >= 0 && plainOf(code) === '' && to - last < 4) {
    last -= unitsOf(code);
    code = codeBefore(text, last);
  }
  if (code < 0) return undefined;
  const letter = plainOf(code);
  for (const { letters, value } of list.byLast.get(letter.charAt(letter.length - 1)) ?? []) {
    const from = startOf(text, to, letters);
    if (from >= 0) return { from, to, value };
  }
  return undefined;
}

/** The first word of the list that begins within `[from, to)` at the start of a word. */
export function wordWithin<Value>(
  text: string,
  from: number,
  to: number,
  list: Words<Value>,
): Found<Value> | undefined {
  let inWord = from > 0 && isSpacedLetter(codeBefore(text, from));
  for (let at = from; at < to;) {
    const code = text.codePointAt(at) ?? 0;
    if (!inWord) {
      const found = wordAt(text, at, list);
      if (found) return found;
    }
    inWord = isSpacedLetter(code) || (inWord && plainOf(code) === '');
    at += unitsOf(code);
  }
  return undefined;
}
