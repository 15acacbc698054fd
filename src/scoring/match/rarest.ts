import type { Fold } from '../fold/index.ts';
import { markOf, type Reach } from './mark.ts';
import {
  isFindable,
  isShort,
  mixed,
  rolled,
  rollingBits,
  widthOf,
  windowAt,
  type Width,
} from './window.ts';

/** Windows are counted in so many boxes; few do where there are no texts. */
const countedBits = 21;
const fewBits = 12;
const widest = 30;
/** Against a look at a literal, what a place costs that only the gate lets through. */
const gateCost = 1 / 8;

/** How often windows are met. */
export interface Counts {
  /** Windows of 30 bits. */
  readonly wide: Uint32Array;
  /** Windows as they are rolled over a text. */
  readonly rolling: Uint32Array;
  /** Windows of 20 bits. */
  readonly narrow: Uint32Array;
  /** How many symbols were looked at. */
  readonly symbols: number;
}

const shiftFor = ({ length }: Uint32Array): number => Math.clz32(length) + 1;
const wideBox = (hash: number, boxes: Uint32Array): number =>
  mixed(hash, widest) >>> shiftFor(boxes);
const rollingBox = (hash: number, boxes: Uint32Array): number => rolled(hash) >>> shiftFor(boxes);
const narrowBox = (hash: number, { length }: Uint32Array): number => hash & (length - 1);

/** Counts windows in background texts and in the words themselves. */
export function countsOf(
  fold: Fold,
  background: Iterable<string>,
  words: readonly Uint16Array[],
): Counts {
  const texts = [...background];
  const wide = new Uint32Array(1 << (texts.length > 0 ? countedBits : fewBits));
  const rolling = new Uint32Array(wide.length);
  const narrow = new Uint32Array(1 << (texts.length > 0 ? 20 : fewBits));
  let all = 0;
  const count = (boxes: Uint32Array, box: number): void => {
    boxes[box] = (boxes[box] ?? 0) + 1;
  };
  const add = (symbols: Uint16Array, length: number): void => {
    for (let end = 1; end <= length; end += 1) {
      const { hash } = windowAt(symbols, 0, end, widest);
      count(wide, wideBox(hash, wide));
      count(rolling, rollingBox(hash, rolling));
      count(narrow, narrowBox(hash, narrow));
    }
    all += length;
  };
  for (const symbols of words) add(symbols, symbols.length);
  for (const text of texts) {
    fold.eachPage(fold.fold(text), 0, (length) => {
      add(fold.page.symbols, length);
    });
  }
  return { wide, rolling, narrow, symbols: all };
}

/** The rarest window of a literal. */
export interface RarestWindow {
  /** After how many of the literal's symbols it ends. */
  readonly end: number;
  readonly hash: number;
  readonly width: Width;
  /** What stands before and behind it: see `mark.ts`. */
  readonly mark: number;
  /** How often it was met; a place that only the gate lets through counts for a little. */
  readonly count: number;
}

/** Looks for the rarest window of a literal; of one that is too short to be looked up there is none. */
export function rarestWindow(
  symbols: Uint16Array,
  counts: Counts,
  reach: Reach,
): RarestWindow | undefined {
  const { length } = symbols;
  const { bits } = windowAt(symbols, 0, length, 30);
  const width = widthOf(bits);
  if (width === undefined || !isFindable(length, bits)) return undefined;
  let best = length;
  let fewest = Infinity;
  for (let end = 1; end <= length; end += 1) {
    const window = windowAt(symbols, 0, end, width);
    if (window.bits < width || (isShort(width) && end < length)) continue;
    const count = countOf(window.hash, width, counts);
    if (count < fewest) {
      fewest = count;
      best = end;
    }
  }
  const { hash } = windowAt(symbols, 0, best, width);
  return { end: best, hash, width, mark: markOf(symbols, best, reach), count: fewest };
}

function countOf(hash: number, width: Width, { wide, rolling, narrow }: Counts): number {
  if (width < rollingBits) return narrow[narrowBox(hash, narrow)] ?? 0;
  const gated = rolling[rollingBox(hash, rolling)] ?? 0;
  return width < widest ? gated : (wide[wideBox(hash, wide)] ?? 0) + gated * gateCost;
}
