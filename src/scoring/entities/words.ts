import { codeBefore, isSpacedLetter, plain, plainOf, unitsOf } from './plain.ts';
import { endOf, startOf } from './word-ends.ts';

interface Entry<Value> {
  readonly letters: string;
  readonly value: Value;
}

/** Words that have one letter at an end, longest first. */
interface Group<Value> {
  readonly all: readonly Entry<Value>[];
  /** By the letter next to it, each with the words of that letter alone. */
  readonly byNext: ReadonlyMap<string, readonly Entry<Value>[]>;
  readonly single: readonly Entry<Value>[];
}

/** Words to look for at a known place, found by their first two letters or their last two. */
export interface Words<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly byFirst: ReadonlyMap<string, Group<Value>>;
  readonly byLast: ReadonlyMap<string, Group<Value>>;
  /** Of each ASCII character whether a word begins with it, and whether one ends with it: a quick no for most places. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
}

/** A word that stands in a text, from `from` up to `to`. */
export interface Found<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

const groupsOf = <Value, Key>(
  entries: readonly Entry<Value>[],
  key: (letters: string) => Key,
): ReadonlyMap<Key, readonly Entry<Value>[]> => {
  const groups = new Map<Key, Entry<Value>[]>();
  for (const entry of entries) {
    const own = groups.get(key(entry.letters));
    if (own) own.push(entry);
    else groups.set(key(entry.letters), [entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.letters.length - a.letters.length);
  return groups;
};

/** `letterAt` tells a word's letters, counted from the end that is meant. */
const grouped = <Value>(
  entries: readonly Entry<Value>[],
  letterAt: (letters: string, at: number) => string,
): ReadonlyMap<string, Group<Value>> =>
  new Map(
    [...groupsOf(entries, (letters) => letterAt(letters, 0))].map(([letter, all]) => {
      const single = all.filter(({ letters }) => letters.length === 1);
      const longer = groupsOf(all, (letters) => letterAt(letters, 1));
      const byNext = new Map([...longer].map(([next, own]) => [next, [...own, ...single]]));
      return [letter, { all, byNext, single }];
    }),
  );

/** Makes a word list from words separated by `|`; case, accents and full width do not matter. */
export function words<Value>(rows: readonly (readonly [string, Value])[]): Words<Value> {
  const entries = rows.flatMap(([list, value]) =>
    list.split('|').map((word) => ({ letters: plain(word), value })),
  );
  const byFirst = grouped(entries, (letters, at) => letters.charAt(at));
  const byLast = grouped(entries, (letters, at) => letters.charAt(letters.length - 1 - at));
  return { entries, byFirst, byLast, begins: asciiOf(byFirst), ends: asciiOf(byLast) };
}

const asciiOf = (groups: ReadonlyMap<string, unknown>): Uint8Array =>
  Uint8Array.from({ length: 0x80 }, (_, code) => Number(groups.has(plainOf(code))));

/** The words of a group whose next letter may be a character: a mark says nothing of it, nor do several letters in one. */
function likely<Value>(group: Group<Value>, code: number): readonly Entry<Value>[] {
  if (code < 0) return group.single;
  const plain = plainOf(code);
  return plain.length === 1 ? (group.byNext.get(plain) ?? group.single) : group.all;
}

/** Can a word of one of the lists begin at `at`? A quick no for nearly all places. */
export function mayBegin(text: string, at: number, lists: readonly Words<unknown>[]): boolean {
  if (at >= text.length) return false;
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x80) return lists.some(({ begins }) => begins[code] === 1);
  const first = plainOf(code).charAt(0);
  return lists.some(({ byFirst }) => byFirst.has(first));
}

/** Can a word of the list end just before `to`? */
export function mayEnd(text: string, to: number, list: Words<unknown>): boolean {
  const code = codeBefore(text, to);
  if (code < 0) return false;
  if (code < 0x80) return list.ends[code] === 1;
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
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x80 && list.begins[code] === 0) return undefined;
  const first = plainOf(code);
  const group = list.byFirst.get(first.charAt(0));
  if (!group) return undefined;
  const next = text.codePointAt(at + unitsOf(code)) ?? -1;
  for (const { letters, value } of first.length > 1 ? group.all : likely(group, next)) {
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
  if (code < 0 || (code < 0x80 && list.ends[code] === 0)) return undefined;
  const letter = plainOf(code);
  const group = list.byLast.get(letter.charAt(letter.length - 1));
  if (!group) return undefined;
  const next = codeBefore(text, last - unitsOf(code));
  for (const { letters, value } of letter.length > 1 ? group.all : likely(group, next)) {
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
