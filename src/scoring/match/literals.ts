import type { Steps } from '../steps.ts';
import { nought } from './numbers.ts';
import { hashDigits, markDigits, mostWays } from './record.ts';

/** Literals as they are read from one part of a record; of each one number in every list. */
export interface Literals {
  readonly count: number;
  /** Its window's hash times four, and which of the widths. */
  readonly windows: Uint32Array;
  /** The place of its pattern times `mostWays`, and which wording of the pattern's stretch it is. */
  readonly wordings: Uint32Array;
  /** After how many of its symbols its window ends, and 256 times its mark. */
  readonly ends: Uint32Array;
}

/** Fewest digits of a literal. */
const fewest = hashDigits + markDigits + 3;

/** How many are read in one step: a millisecond or two. */
const stepSize = 8000;

/** Reads the literals of a part: the one loop of loading that goes over all that was written. */
export function* literalsInSteps(text: string): Steps<Literals> {
  const { literals, readSome } = readerOf(text);
  while (readSome(stepSize)) yield;
  return literals();
}

/** Reads so many at a time, and says whether there are more. */
function readerOf(text: string): {
  readonly literals: () => Literals;
  readonly readSome: (some: number) => boolean;
} {
  const most = Math.floor(text.length / fewest);
  const windows = new Uint32Array(most);
  const wordings = new Uint32Array(most);
  const ends = new Uint32Array(most);
  let count = 0;
  let at = 0;
  let place = 0;

  function number(): number {
    let digit = text.charCodeAt(at++) - nought;
    let value = digit & 31;
    for (let shift = 5; digit > 31; shift += 5) {
      digit = text.charCodeAt(at++) - nought;
      value |= (digit & 31) << shift;
    }
    return value;
  }

  function fixed(digits: number): number {
    let value = 0;
    for (let shift = 0; shift < 6 * digits; shift += 6)
      value |= (text.charCodeAt(at++) - nought) << shift;
    return value;
  }

  function readOne(): void {
    const hash = fixed(hashDigits);
    const mark = fixed(markDigits);
    const end = number();
    const way = number();
    place += number();
    windows[count] = hash * 4 + (mark & 3);
    wordings[count] = place * mostWays + way;
    ends[count] = end + (mark >>> 2) * 256;
    count += 1;
  }

  function readSome(some: number): boolean {
    const upTo = Math.min(most, count + some);
    while (at < text.length && count < upTo) readOne();
    return at < text.length && count < most;
  }

  return { literals: () => ({ count, windows, wordings, ends }), readSome };
}
