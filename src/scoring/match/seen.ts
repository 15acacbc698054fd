import type { Page } from '../fold/page.ts';
import { lastNarrow } from '../fold/table.ts';

/**
 * Which groups of three and of six symbols stand somewhere in a text (and of two, where one is wide): a bit each, in
 * few enough bits to stay near the processor. A phrase with gaps, of which one part was met, is followed up only if
 * every other part has its groups here:
 *
 *   passports … kept      kep ept       one of them is nowhere: no look at the text
 */
export interface Seen {
  /** Forgets the text before. */
  begin(): void;
  /** Takes up so many symbols of the page. */
  take(count: number, wide: boolean): void;
  /**
   * Whether of each of the needs (see `present.ts`) the groups of one word stand somewhere. They may stand without the
   * word, never the word without them.
   */
  hasAll(needs: Int32Array): boolean;
}

/** The bits of a word's first and last group; below zero where it is too short for one. */
export interface Groups {
  readonly head: number;
  readonly tail: number;
}

const bits = 16;

const triple = (a: number, b: number, c: number): number => (a << 10) ^ (b << 5) ^ c;
const boxOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
const sixBox = (left: number, right: number): number => boxOf(left ^ Math.imul(right, 0x85ebca6b));
const pairBox = (a: number, b: number): number => boxOf(triple(0x3fff, a, b));

/** The groups of the symbols of a word. */
export function groupsOf(symbols: Uint16Array): Groups {
  const { length } = symbols;
  const at = (place: number): number => symbols[place] ?? 0;
  const three = (place: number): number => triple(at(place), at(place + 1), at(place + 2));
  if (length >= 6) {
    const six = (place: number): number => sixBox(three(place), three(place + 3));
    return { head: six(0), tail: six(length - 6) };
  }
  if (length >= 3) return { head: boxOf(three(0)), tail: boxOf(three(length - 3)) };
  const isWide = length === 2 && (at(0) > lastNarrow || at(1) > lastNarrow);
  const pair = isWide ? pairBox(at(0), at(1)) : -1;
  return { head: pair, tail: pair };
}

/** Watches a page. */
export function seenOn({ symbols }: Page): Seen {
  const boxes = new Int32Array(1 << (bits - 5));

  function set(box: number): void {
    boxes[box >>> 5] = (boxes[box >>> 5] ?? 0) | (1 << (box & 31));
  }

  function isSet(box: number): boolean {
    return (((boxes[box >>> 5] ?? 0) >>> (box & 31)) & 1) === 1;
  }

  /** What rolls in before the first symbols makes groups that are nowhere: they only cost a look. */
  function take(count: number, wide: boolean): void {
    let [a, b] = [0, 0];
    let [one, two, three] = [0, 0, 0];
    for (let at = 0; at < count; at += 1) {
      const c = symbols[at] ?? 0;
      const now = triple(a, b, c);
      set(boxOf(now));
      set(sixBox(three, now));
      if (wide) set(pairBox(b, c));
      three = two;
      two = one;
      one = now;
      a = b;
      b = c;
    }
  }

  function hasAll(needs: Int32Array): boolean {
    let end = 0;
    for (let at = 0; at < needs.length; at = end) {
      end = at + 1 + (needs[at] ?? 0);
      let word = at + 1;
      while (word < end && !(isSet(needs[word] ?? 0) && isSet(needs[word + 1] ?? 0))) word += 2;
      if (word >= end) return false;
    }
    return true;
  }

  return { begin: () => boxes.fill(0), take, hasAll };
}
