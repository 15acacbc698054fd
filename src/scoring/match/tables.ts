import type { Steps } from '../steps.ts';
import { bucketsOf, type Buckets } from './buckets.ts';
import { gateOf, letThrough, type Gate } from './gate.ts';
import { literalsOf, literalSize, markIn, outlineBits, type Literals } from './literals.ts';
import { narrowOf, type Narrow } from './narrow.ts';
import type { RecordPart } from './record.ts';
import { addShort, openShort, shortOf, type Short } from './short.ts';
import { isShort, mixed, shortBits, widest, widths, type Width } from './window.ts';

/** Where windows are looked up, from coarse to fine, and the literals. Filled when a record is loaded. */
export interface Tables {
  readonly gate: Gate;
  /** A bit for every window of short literals: whether any of them has it. */
  readonly short: Int32Array;
  readonly hasShort: boolean;
  /** Windows of 15 bits and of 10. */
  readonly three: Short;
  readonly two: Short;
  /** Windows of 25 bits and of 20. */
  readonly narrow: Narrow;
  /** Literals by mixed window. */
  readonly buckets: Buckets;
  readonly bucketShift: number;
  /** Of each literal its outline, and its sign from bit `outlineBits` on. */
  readonly outlines: Uint32Array;
  /** Of each literal its pattern's place times `mostWays` and which wording: asked for seldom, and so not beside. */
  readonly wordings: Uint32Array;
  /** Widths that any literal has. */
  readonly used: readonly Width[];
}

const widthBits = 3;
const signBits = 32 - outlineBits - widthBits;

/** By what a literal is told from others of its bucket: its width, and bits of its window that the bucket does not hold. */
export function signOf(key: number, width: number): number {
  return ((key & ((1 << signBits) - 1)) << widthBits) | width;
}

/** The sign of a literal. */
export function signIn(outline: number): number {
  return outline >>> outlineBits;
}

/** A part whose literals are read, which take the room of their text: for records that are loaded again with more. */
export function opened(part: RecordPart): RecordPart {
  return typeof part.literals === 'string'
    ? { ...part, literals: literalsOf(part.literals) }
    : part;
}

/** Makes the tables of the parts of a record. */
export function* tablesInSteps(parts: readonly RecordPart[]): Steps<Tables> {
  const read: Literals[] = [];
  for (const part of parts) {
    const { literals } = opened(part);
    if (literals === undefined || typeof literals === 'string') continue;
    read.push(literals);
    yield;
  }
  const tables = tablesOf(read);
  yield;
  return tables;
}

/** Time and size go with the number of literals. */
function tablesOf(parts: readonly Literals[]): Tables {
  const count = parts.reduce((sum, { length }) => sum + length / literalSize, 0);
  const bits = Math.max(12, Math.ceil(Math.log2(count + 1)));
  const gate = gateOf(Math.min(21, bits + 6));
  const short = new Int32Array(1 << (shortBits - 5));
  const three = shortOf(15);
  const two = shortOf(10);
  const keys = new Uint32Array(count);
  const narrow: [window: number, width: Width][] = [];
  let used = 0;
  let number = 0;
  for (const rows of parts) {
    for (let at = 0; at < rows.length; at += literalSize, number += 1) {
      const hash = rows[at] ?? 0;
      const outline = rows[at + 2] ?? 0;
      const width = widths[outline >>> outlineBits] ?? 30;
      used |= 1 << (outline >>> outlineBits);
      keys[number] = mixed(hash, width);
      if (width > shortBits) {
        letThrough(gate, hash, width);
        if (width < widest) narrow.push([hash, width]);
      } else {
        addShort(width === 15 ? three : two, hash, markIn(outline));
        openShort(short, hash, width);
      }
    }
  }
  return {
    gate,
    short,
    hasShort: widths.some((width, at) => isShort(width) && ((used >>> at) & 1) === 1),
    three,
    two,
    narrow: narrowOf(narrow),
    ...placed(parts, keys, 32 - bits),
    used: widths.filter((_, at) => ((used >>> at) & 1) === 1),
  };
}

/** Literals in their buckets. */
function placed(
  parts: readonly Literals[],
  keys: Uint32Array,
  bucketShift: number,
): Pick<Tables, 'buckets' | 'bucketShift' | 'outlines' | 'wordings'> {
  const { buckets, places } = bucketsOf(keys, bucketShift);
  const outlines = new Uint32Array(keys.length);
  const wordings = new Uint32Array(keys.length);
  let number = 0;
  for (const rows of parts) {
    for (let at = 0; at < rows.length; at += literalSize, number += 1) {
      const place = places[number] ?? 0;
      const outline = rows[at + 2] ?? 0;
      const sign = signOf(keys[number] ?? 0, outline >>> outlineBits);
      wordings[place] = rows[at + 1] ?? 0;
      outlines[place] = (outline & ((1 << outlineBits) - 1)) | (sign << outlineBits);
    }
  }
  return { buckets, bucketShift, outlines, wordings };
}
