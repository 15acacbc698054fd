/**
 * Whole numbers in a text that is read where it lies: of each six bits a character, five of the number and one that
 * says that more follow. What is in a tab as a text of such characters takes a byte each, and loading it costs nothing.
 */

/** A stretch of a long text of which others may be missing: where it begins in the whole, and itself. */
export type Piece = readonly [from: number, text: string];

/** The character of nought; those of greater digits follow. */
const nought = 48;

/** Writes numbers one after the other. */
export interface NumberWriter {
  put(number: number): void;
  /** Writes a number in so many digits of six bits, so that it can be found without reading what is before it. */
  putFixed(number: number, digits: number): void;
  /** Where the next number will stand. */
  place(): number;
  text(): string;
}

/** Reads what a writer wrote, from any place that it named. */
export interface NumberReader {
  /** Goes to a place; what is in no piece reads as zeros. */
  goTo(place: number): void;
  /** The next number; behind the end zeros. */
  take(): number;
  /** The next number, of so many digits. */
  takeFixed(digits: number): number;
}

/** An empty list. */
export function numberWriter(): NumberWriter {
  const parts: string[] = [];
  let length = 0;

  function digit(value: number): void {
    parts.push(String.fromCharCode(nought + value));
    length += 1;
  }

  function put(number: number): void {
    let rest = number;
    while (rest > 31) {
      digit((rest & 31) | 32);
      rest >>>= 5;
    }
    digit(rest);
  }

  function putFixed(number: number, digits: number): void {
    for (let at = 0; at < digits; at += 1) digit((number >>> (6 * at)) & 63);
  }

  return { put, putFixed, place: () => length, text: () => parts.join('') };
}

/** Reads a list of which there are these pieces. */
export function numberReader(pieces: readonly Piece[]): NumberReader {
  let text = '';
  let at = 0;

  const digit = (): number => (at < text.length ? text.charCodeAt(at++) - nought : 0);

  function take(): number {
    let value = digit();
    let number = value & 31;
    for (let shift = 5; value > 31 && shift < 32; shift += 5) {
      value = digit();
      number |= (value & 31) << shift;
    }
    return number >>> 0;
  }

  function takeFixed(digits: number): number {
    let number = 0;
    for (let shift = 0; shift < 6 * digits; shift += 6) number |= digit() << shift;
    return number >>> 0;
  }

  function goTo(place: number): void {
    const piece = pieceAt(pieces, place);
    text = piece?.[1] ?? '';
    at = place - (piece?.[0] ?? 0);
  }

  return { goTo, take, takeFixed };
}

/** The piece that a place of the whole is in. */
export function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  for (const piece of pieces)
    if (place >= piece[0] && place < piece[0] + piece[1].length) return piece;
  return undefined;
}

/** A difference, which may be below zero, as a number that is not. */
export function folded(difference: number): number {
  return difference < 0 ? -difference * 2 - 1 : difference * 2;
}

/** The difference again. */
export function unfolded(number: number): number {
  return (number & 1) === 1 ? -((number + 1) >>> 1) : number >>> 1;
}
