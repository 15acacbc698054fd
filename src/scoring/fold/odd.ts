import { next, type Characters } from './characters.ts';
import { classes } from './classes.ts';
import {
  anchorShift,
  keptFlag,
  lastNarrow,
  pairFlag,
  secondShift,
  wideFlag,
  type FoldTable,
} from './table.ts';

/**
 * Odd characters (of several symbols, or beyond U+FFFF) as they were met: what one folds to is worked out once and
 * then read off arrays, since a text in kana or full of emoji has one at every step.
 */
export interface OddCharacters {
  /**
   * The slot of the character at a position; below 0 where it has too many symbols. One of two symbols is a pair from
   * then on: its cell in the table is enough. Not to be asked of those whose symbols hang on their neighbours.
   */
  slotAt(text: string, at: number): number;
  /** Of each slot the wide and the anchor bit, as in a cell of the table, and how many symbols. */
  readonly marks: Int32Array;
  /** So many of each slot. */
  readonly symbols: Uint16Array;
  /** Second symbols of pairs, by what is noted in their cells. */
  readonly seconds: Uint16Array;
}

/** Room for the symbols of a slot. */
export const oddRoom = 4;
/** How many symbols there are, by the mark of a slot. */
export const oddCount = 7;

/** The last bits of a code: neighbours in a script have slots of their own. */
const slotBits = 10;
/** Most second symbols that are noted: a script has one or two. */
const mostSeconds = 128;

/** Remembers none yet. A character that needs the slot of another takes it. */
export function oddCharactersBy(
  { units }: FoldTable,
  { classAt, symbolsAt }: Characters,
): OddCharacters {
  const codes = new Int32Array(1 << slotBits).fill(-1);
  const marks = new Int32Array(1 << slotBits);
  const symbols = new Uint16Array(oddRoom << slotBits);
  const seconds = new Uint16Array(mostSeconds);
  let noted = 0;

  function slotAt(text: string, at: number): number {
    const code = text.codePointAt(at) ?? 0;
    const slot = code & ((1 << slotBits) - 1);
    return codes[slot] === code || remember(text, at, code, slot) ? slot : -1;
  }

  function remember(text: string, at: number, code: number, slot: number): boolean {
    const astral = next(text, at) > at + 1;
    const letters = symbolsAt(text, at);
    if (letters.length > oddRoom) return false;
    codes[slot] = code;
    const wide = letters.some((letter) => letter > lastNarrow) ? wideFlag : 0;
    // Anchors of the first 65,536 are in their cells.
    const anchor = astral && classAt(text, at) === classes.digit ? 1 << anchorShift : 0;
    marks[slot] = letters.length | wide | anchor;
    for (const [step, letter] of letters.entries()) symbols[slot * oddRoom + step] = letter;
    if (letters.length === 2 && !astral) pair(code, letters, wide);
    return true;
  }

  function pair(code: number, [first = 0, second = 0]: readonly number[], wide: number): void {
    let place = seconds.indexOf(second);
    if (place < 0 || place >= noted) {
      if (noted === mostSeconds) return;
      place = noted;
      seconds[noted] = second;
      noted += 1;
    }
    units[code] = (units[code] ?? 0) | first | wide | pairFlag | (place << secondShift) | keptFlag;
  }

  return { slotAt, marks, symbols, seconds };
}
