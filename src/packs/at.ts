/** Hand-written checks: each reads one value at its place in a file, and notes in words what is wrong with it. */

/** The keys and list places that lead to a value. */
export type Path = readonly (string | number)[];

/** Something wrong in a file, and what to do about it. */
export interface Fault {
  readonly path: Path;
  readonly says: string;
}

/** A value, its place, and the list where its faults are noted. */
export interface At {
  readonly value: unknown;
  readonly path: Path;
  readonly faults: Fault[];
}

/** The start of a file. */
export function topOf(value: unknown, faults: Fault[]): At {
  return { value, path: [], faults };
}

/** Most faults that are noted of one file: whoever mends reads the first, and a hostile file can have millions. */
const mostFaults = 200;

/** Notes a fault here. */
export function fault(at: At, says: string): void {
  if (at.faults.length < mostFaults) at.faults.push({ path: at.path, says });
}

/** Whether so many faults were noted that no more will be. */
export const isFull = ({ faults }: At): boolean => faults.length >= mostFaults;

/** A place in a file as people write it: `rules.travel-paid.phrases[3]`; empty for the file itself. */
export const placeIn = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);

/** A value in a complaint: a few words of it, or a dash for what is not a single word or number. */
const shown = (value: unknown): string =>
  typeof value === 'string'
    ? value.slice(0, 60)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '…';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value under a key; its value is undefined where there is none. */
export function under(at: At, key: string): At {
  const value = isMap(at.value) && Object.hasOwn(at.value, key) ? at.value[key] : undefined;
  return { value, path: [...at.path, key], faults: at.faults };
}

/** Whether there is a value here. */
export function given(at: At): boolean {
  return at.value !== undefined && at.value !== null;
}

/** The keys here, after noting those that do not belong. */
export function keysOf(at: At, allowed?: readonly string[]): readonly string[] {
  if (!isMap(at.value)) {
    fault(at, 'expected keys and values, such as "title: …"');
    return [];
  }
  const keys = Object.keys(at.value);
  const strange = allowed ? keys.filter((key) => !allowed.includes(key)) : [];
  for (const key of strange.slice(0, mostFaults))
    fault(under(at, key), `"${shown(key)}" is not known here; there are ${allowed?.join(', ')}`);
  return keys;
}

/** Words, trimmed, of at most `most` characters; empty after a fault. */
export function wordsAt(at: At, most: number): string {
  if (!given(at)) fault(at, 'is missing: write some words');
  else if (typeof at.value !== 'string')
    fault(
      at,
      'expected words: put quotes around a line that has a colon, is a number, or begins with a sign',
    );
  else if (at.value.trim() === '') fault(at, 'is empty: write some words');
  else if (at.value.length > most)
    fault(at, `has ${at.value.length} characters; at most ${most} are allowed: make it shorter`);
  else return at.value.trim();
  return '';
}

/** One word of a fixed few; the first of them after a fault. */
export function oneOf<T extends string>(at: At, allowed: readonly [T, ...T[]]): T {
  const found = allowed.find((word) => word === at.value);
  if (found === undefined)
    fault(
      at,
      `${given(at) ? `"${shown(at.value)}" is` : 'is missing: it must be'} ${
        given(at) ? 'not known; it must be ' : ''
      }one of ${allowed.join(', ')}`,
    );
  return found ?? allowed[0];
}

/** Every item of a list of `least` to `most`, read by `each`; no list reads as an empty one. */
export function listAt<T>(
  at: At,
  [least, most]: readonly [number, number],
  each: (item: At) => T,
): readonly T[] {
  const items: readonly unknown[] = Array.isArray(at.value) ? at.value : [];
  if (given(at) && !Array.isArray(at.value))
    fault(at, 'expected a list: begin each line with "- "');
  else if (items.length < least)
    fault(at, least === 1 ? 'needs at least one line' : `needs at least ${least} lines`);
  if (items.length > most) fault(at, `has ${items.length} lines; at most ${most} are allowed`);
  return items
    .slice(0, most)
    .map((value, place) => each({ value, path: [...at.path, place], faults: at.faults }));
}
