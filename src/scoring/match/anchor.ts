import type { DraftPattern } from './drafts.ts';
import { rarestWindow, type Counts, type RarestWindow } from './rarest.ts';
import type { Width } from './window.ts';

/** The columns of a pattern by which it is looked up, and a literal for each of their wordings, in order of `waysOf`. */
export interface Anchor {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  readonly literals: readonly RarestWindow[];
  /** What it costs, against a literal that is never met. */
  readonly cost: number;
}

/** Most wordings that several columns may be written out to. */
const mostWritten = 100;
/** What a look at a wrong place costs, against what a literal costs a tab, if it is met once in a thousand symbols. */
const lookCost = 150;
/** Short windows are open to more places than their own. */
const shortCost: Readonly<Record<Width, number>> = { 30: 0, 25: 0, 20: 2, 15: 60, 10: 2000 };

/**
 * Chooses the stretch of columns that is cheapest: few wordings that are seldom met. Undefined where every stretch
 * has a wording that is too short to be looked up.
 */
export function anchorOf(
  { columns, open }: DraftPattern,
  symbols: readonly Uint16Array[],
  counts: Counts,
): Anchor | undefined {
  let best: Anchor | undefined;
  let least = Infinity;
  for (let first = 0; first < columns.length; first += 1) {
    for (let end = first + 1; end <= columns.length; end += 1) {
      const stretch = columns.slice(first, end);
      const written = stretch.reduce((all, column) => all * column.length, 1);
      if (best && end > first + 1 && written > mostWritten) break;
      const reach = { begins: first === 0, ends: end === columns.length && !open };
      const literals = waysOf(stretch).flatMap(
        (way) => rarestWindow(symbolsOf(way, symbols), counts, reach) ?? [],
      );
      const cost = literals.length < written ? Infinity : costOf(literals, counts);
      if (cost >= least) continue;
      least = cost;
      best = { first, end, literals, cost };
    }
  }
  return best;
}

function costOf(literals: readonly RarestWindow[], { symbols }: Counts): number {
  return literals.reduce(
    (sum, { width, count }) =>
      sum + 1 + shortCost[width] + (lookCost * 1000 * count) / (symbols + 1000),
    0,
  );
}

/** One word of each column, in all ways; the last column changes fastest. */
function waysOf(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return columns.reduce<readonly (readonly number[])[]>(
    (all, column) => all.flatMap((before) => column.map((word) => [...before, word])),
    [[]],
  );
}

const none = new Uint16Array(0);

function symbolsOf(way: readonly number[], symbols: readonly Uint16Array[]): Uint16Array {
  const words = way.map((word) => symbols[word] ?? none);
  const [only] = words;
  if (only !== undefined && words.length === 1) return only;
  const all = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const word of words) {
    all.set(word, at);
    at += word.length;
  }
  return all;
}
