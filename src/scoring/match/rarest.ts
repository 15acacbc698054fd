import type { Fold } from '../fold/index.ts';
import { isFindable, rollingBits, widthOf, windowAt, type Width } from './window.ts';

/** Windows are counted in so many boxes, by their last bits: rough, but enough to tell rare from common. */
const countedBits = 17;
const boxOf = (hash: number): number => (hash ^ (hash >>> 3)) & ((1 << countedBits) - 1);

/** How often rolling windows are met. */
export interface Counts {
  readonly boxes: Uint32Array;
  /** How many symbols were looked at. */
  readonly symbols: number;
}

/** Counts rolling windows in background texts and in the words themselves. */
export function countsOf(
  fold: Fold,
  background: Iterable<string>,
  words: readonly Uint16Array[],
): Counts {
  const boxes = new Uint32Array(1 << countedBits);
  let all = 0;
  const add = (symbols: Uint16Array, count: number): void => {
    for (let end = 1; end <= count; end += 1) {
      const box = boxOf(windowAt(symbols, 0, end, rollingBits).hash);
      boxes[box] = (boxes[box] ?? 0) + 1;
    }
    all += count;
  };
  for (const symbols of words) add(symbols, symbols.length);
  for (const text of background) {
    fold.eachPage(fold.fold(text), 0, (count) => {
      add(fold.page.symbols, count);
    });
  }
  return { boxes, symbols: all };
}

/** The rarest window of a literal. */
export interface RarestWindow {
  /** After how many of the literal's symbols it ends. */
  readonly end: number;
  readonly hash: number;
  readonly width: Width;
  /** How often its last bits were met. */
  readonly count: number;
}

/** Looks for the rarest window of a literal; of one that is too short to be looked up there is none. */
export function rarestWindow(symbols: Uint16Array, { boxes }: Counts): RarestWindow | undefined {
  const { length } = symbols;
  const { bits } = windowAt(symbols, 0, length, 30);
  const width = widthOf(bits);
  if (width === undefined || !isFindable(length, bits)) return undefined;
  let best = length;
  let fewest = Infinity;
  for (let end = 1; end <= length; end += 1) {
    if (windowAt(symbols, 0, end, width).bits < width) continue;
    const count = boxes[boxOf(windowAt(symbols, 0, end, rollingBits).hash)] ?? 0;
    if (count < fewest || (width < rollingBits && end === length)) {
      fewest = count;
      best = end;
    }
  }
  return { end: best, hash: windowAt(symbols, 0, best, width).hash, width, count: fewest };
}
