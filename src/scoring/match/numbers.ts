import { fromBase64, toBase64 } from '../bytes.ts';

/** Whole numbers in few bytes: seven bits a byte, the eighth says that more follow. */
export interface NumberWriter {
  put(number: number): void;
  /** Where the next number will stand. */
  place(): number;
  base64(): string;
}

/** Reads what a writer wrote, from any place that it named. */
export interface NumberReader {
  /** Goes to a place. */
  goTo(place: number): void;
  /** The next number; behind the end zeros. */
  take(): number;
  place(): number;
  ended(): boolean;
}

/** An empty list. */
export function numberWriter(): NumberWriter {
  const bytes: number[] = [];

  function put(number: number): void {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }

  return { put, place: () => bytes.length, base64: () => toBase64(Uint8Array.from(bytes)) };
}

/** Unpacks a list. */
export function numberReader(packed: string): NumberReader {
  const bytes = fromBase64(packed);
  let at = 0;

  function take(): number {
    let byte = bytes[at] ?? 0;
    let number = byte & 127;
    at += 1;
    for (let shift = 7; byte > 127 && shift < 32; shift += 7) {
      byte = bytes[at] ?? 0;
      number |= (byte & 127) << shift;
      at += 1;
    }
    return number;
  }

  return {
    goTo: (place) => {
      at = place;
    },
    take,
    place: () => at,
    ended: () => at >= bytes.length,
  };
}

/** A difference, which may be below zero, as a number that is not. */
export function folded(difference: number): number {
  return difference < 0 ? -difference * 2 - 1 : difference * 2;
}

/** The difference again. */
export function unfolded(number: number): number {
  return (number & 1) === 1 ? -((number + 1) >>> 1) : number >>> 1;
}
