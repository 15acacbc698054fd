import { fromBase64, toBase64 } from '../bytes.ts';

/**
 * Whole numbers in few bytes: seven bits a byte, the eighth says that more follow. Lists of numbers that lie close
 * to each other are written as steps from one to the next.
 */
export interface NumberWriter {
  put(number: number): void;
  /** A number as its step from the one that was put so before, of the same kind. */
  step(kind: number, number: number): void;
  base64(): string;
}

/** Reads what a writer wrote, in the same order. */
export interface NumberReader {
  take(): number;
  takeStep(kind: number): number;
}

/** Kinds of numbers that are written as steps. */
const kinds = 4;

/** An empty list. */
export function numberWriter(): NumberWriter {
  const bytes: number[] = [];
  const before = new Int32Array(kinds);

  function put(number: number): void {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }

  function step(kind: number, number: number): void {
    const by = number - (before[kind] ?? 0);
    put(by < 0 ? -by * 2 - 1 : by * 2);
    before[kind] = number;
  }

  return { put, step, base64: () => toBase64(Uint8Array.from(bytes)) };
}

/** Reads from the beginning. Behind the end it reads zeros. */
export function numberReader(packed: string): NumberReader {
  const bytes = fromBase64(packed);
  const before = new Int32Array(kinds);
  let at = 0;

  function take(): number {
    let byte = bytes[at] ?? 0;
    at += 1;
    if (byte < 128) return byte;
    let number = byte & 127;
    for (let shift = 7; byte > 127 && shift < 32; shift += 7) {
      byte = bytes[at] ?? 0;
      at += 1;
      number |= (byte & 127) << shift;
    }
    return number;
  }

  function takeStep(kind: number): number {
    const by = take();
    const number = (before[kind] ?? 0) + ((by & 1) === 1 ? -((by + 1) >>> 1) : by >>> 1);
    before[kind] = number;
    return number;
  }

  return { take, takeStep };
}
