/**
 * The fold as a table: made from the specification at build time, written down compactly (write-table.ts), and
 * unpacked in a tab.
 *
 * One 32-bit cell for each UTF-16 unit:
 *
 *   bit  0–15  the symbol, 0 for none
 *       16–18  the character class
 *          19  wide: the symbol lies above U+303F
 *          20  anchor: facts may begin or hinge here (digits, @ : / + and currency signs)
 *          21  slow: surrogate, many symbols, or only between letters
 *          22  sealed: not unpacked yet (then slow is set, and nothing else)
 *          23  pair: two symbols, of which the cell holds the first (slow is set too, since most loops take one symbol)
 *       24–30  of a pair: where its second symbol is noted
 *          31  kept: there is a symbol (in the sign, so that one shift brings it to 0 or 1)
 */
import { fromBase64 } from '../bytes.ts';

export const symbolMask = 0xffff;
export const classShift = 16;
export const wideFlag = 1 << 19;
export const anchorShift = 20;
export const slowFlag = 1 << 21;
export const pairShift = 23;
export const pairFlag = 1 << pairShift;
export const secondShift = 24;
export const keptFlag = 1 << 31;

/** The cell of a unit whose leaf of 256 was not unpacked yet: a text needs few of them, and starting none. */
export const sealed = slowFlag | (1 << 22);
const leafBits = 8;
export const leafSize = 1 << leafBits;

/** Beside class (times two) and step (one) in the third word of a run. */
export const flag = { slow: 16, anchor: 32 } as const;

/** The last symbol that shifts a window by five bits; those above shift it by ten. */
export const lastNarrow = 0x303f;

/** The table as it is written to a file. */
export interface FoldTableData {
  /** Uint16, three a run of units: how many; the first symbol; step of the symbol, class and slow bit. */
  readonly units: string;
  /** Uint16: how many runs stand before each leaf of 256 units. */
  readonly leaves: string;
  /** Characters with other symbols than their cell can hold: each followed by its symbols, a space between. */
  readonly long: string;
  /** Characters above U+FFFF that are letters, marks or digits: first, last, class. */
  readonly astral: readonly (readonly [number, number, number])[];
}

/** The table as it is used. */
export interface FoldTable {
  /** A cell for each UTF-16 unit, or `sealed`. */
  readonly units: Int32Array;
  /** The cell of a unit, which is unpacked if need be. */
  readonly cell: (unit: number) => number;
  /** Symbols of a character that has others than its cell can hold. */
  readonly long: (code: number) => readonly number[] | undefined;
  readonly astral: FoldTableData['astral'];
}

/** Opens the table; its leaves are unpacked when their first unit is met. */
export function decodeFold(data: FoldTableData): FoldTable {
  const runs = new Uint16Array(fromBase64(data.units).buffer);
  const leaves = new Uint16Array(fromBase64(data.leaves).buffer);
  const units = new Int32Array(0x10000).fill(sealed);

  function unpack(leaf: number): void {
    let unit = leaf << leafBits;
    const last = (leaf + 1) << leafBits;
    for (let at = (leaves[leaf] ?? 0) * 3; unit < last; at += 3) {
      const end = unit + (runs[at] ?? leafSize);
      const how = runs[at + 2] ?? 0;
      const flags = ((how >> 1) & 7) << classShift;
      const anchor = how & flag.anchor ? 1 << anchorShift : 0;
      const first =
        withSymbol(runs[at + 1] ?? 0) | flags | anchor | (how & flag.slow ? slowFlag : 0);
      const step = how & 1;
      for (let cell = first; unit < end; unit += 1) {
        units[unit] = cell;
        cell += step;
      }
    }
  }

  function cell(unit: number): number {
    if (units[unit] === sealed) unpack(unit >> leafBits);
    return units[unit] ?? 0;
  }

  return { units, cell, long: longOf(data.long), astral: data.astral };
}

function withSymbol(symbol: number): number {
  return symbol | (symbol > lastNarrow ? wideFlag : 0) | (symbol > 0 ? keptFlag : 0);
}

/** Unpacked when the first odd character is met, and each character when it is. */
function longOf(packed: string): FoldTable['long'] {
  let long: Map<number, string> | undefined;
  const met = new Map<number, readonly number[]>();
  return (code) => {
    const known = met.get(code);
    if (known) return known;
    long ??= new Map(
      packed.split(' ').map((entry) => {
        const from = entry.codePointAt(0) ?? 0;
        return [from, entry.slice(from > 0xffff ? 2 : 1)];
      }),
    );
    const text = long.get(code);
    if (text === undefined) return undefined;
    const symbols = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    met.set(code, symbols);
    return symbols;
  };
}
