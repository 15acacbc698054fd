import type { Book, Pattern } from './book.ts';
import type { Chain, ChainBook, Step } from './chain-book.ts';
import type { Seen } from './seen.ts';
import { fills, type SlotFiller } from './slot.ts';
import { chainOf } from './use.ts';

/** Whether patterns and chains may stand in the text in hand at all; worked out once for each text that asks. */
export interface Present {
  /** Says that another text is in hand, and what fillers there are but for names. */
  begin(fillers: readonly SlotFiller[]): void;
  /** Whether a pattern may stand. */
  pattern(pattern: Pattern): boolean;
  /** Whether every step of a chain may stand, but for what leads it. */
  chain(number: number): boolean;
  /** Whether anything that a pattern is used for, but by exceptions, may stand. */
  used(pattern: Pattern): boolean;
}

/**
 * Groups that must have been seen, in one row. Of each column: how many numbers follow, then its words' groups, of
 * which one must have been seen: head and tail in turn.
 */
export type Needs = Int32Array;

/** Asks what was seen. `names`: kinds of which there may always be fillers, since phrases name them. */
export function presentOf(
  book: Book,
  { count, chain: chainAt }: ChainBook,
  seen: Seen,
  names: readonly string[],
): Present {
  /** Of each chain what is known of it: twice the number of the text, and one for yes. */
  const chains = new Int32Array(count);
  const chainNeeds: (Needs | undefined)[] = Array.from(chains, () => undefined);
  let text = 0;
  const { hasAll } = seen;
  let fillers: readonly SlotFiller[] = [];
  /** Slots that some filler of the text fits, or a name might. */
  const filled = new Map<string, boolean>();

  const needsOf = (pattern: Pattern): Needs =>
    (pattern.known.needs ??= rowOf(pattern.columns.flatMap((column) => needOf(column) ?? [])));

  /** One need for the whole step; none where some of its patterns has only words that are too short. */
  function stepNeed(step: Step): readonly Int32Array[] {
    if (typeof step === 'string') return [];
    const all = step.map((place) => firstOf(needsOf(book.pattern(place))));
    return all.some((need) => need.length === 0) ? [] : [joined(all)];
  }

  function needsOfChain({ runs, lead }: Chain): Needs {
    return rowOf(
      runs.flatMap(({ found, before, after }, place) =>
        [...(place === lead ? [] : [found]), ...before, ...after].flatMap(stepNeed),
      ),
    );
  }

  function isFilled(slot: string): boolean {
    const known = filled.get(slot);
    if (known !== undefined) return known;
    const is =
      names.some((kind) => fills(kind, slot)) || fillers.some(({ kind }) => fills(kind, slot));
    filled.set(slot, is);
    return is;
  }

  function pattern(one: Pattern): boolean {
    const { known } = one;
    if (known.present >>> 1 !== text) known.present = text * 2 + (hasAll(needsOf(one)) ? 1 : 0);
    return (known.present & 1) === 1;
  }

  function mayStand(number: number): boolean {
    const one = chainAt(number);
    const needs = (chainNeeds[number] ??= needsOfChain(one));
    return hasAll(needs) && one.slots.every(isFilled);
  }

  function chain(number: number): boolean {
    const known = chains[number] ?? 0;
    if (known >>> 1 === text) return (known & 1) === 1;
    const stands = mayStand(number);
    chains[number] = text * 2 + (stands ? 1 : 0);
    return stands;
  }

  const isUsed = (use: number): boolean => {
    const led = chainOf(use);
    return led === undefined || chain(led);
  };

  function used(one: Pattern): boolean {
    const { known } = one;
    if (known.used >>> 1 !== text) known.used = text * 2 + (mayBeUsed(one) ? 1 : 0);
    return (known.used & 1) === 1;
  }

  /** Most patterns have one use: then all that is needed stands in one row. */
  function mayBeUsed(one: Pattern): boolean {
    const { known, uses } = one;
    const [only] = uses;
    if (only === undefined) return false;
    if (uses.length > 1) return pattern(one) && uses.some(isUsed);
    const led = chainOf(only);
    if (led === undefined) return pattern(one);
    known.withChain ??= joined([needsOf(one), needsOfChain(chainAt(led))]);
    return hasAll(known.withChain) && chainAt(led).slots.every(isFilled);
  }

  function begin(given: readonly SlotFiller[]): void {
    text += 1;
    fillers = given;
    if (filled.size > 0) filled.clear();
  }

  // Where there are no chains nobody looks what is seen.
  if (count === 0)
    return { begin, pattern: () => true, chain, used: ({ uses }) => uses.length > 0 };
  return { begin, pattern, chain, used };
}

/** The groups of a column's words, unless one of them is too short to have any. */
function needOf(column: Pattern['columns'][number]): Int32Array | undefined {
  if (column.some(({ head }) => head < 0)) return undefined;
  return Int32Array.from(column.flatMap(({ head, tail }) => [head, tail]));
}

function joined(needs: readonly Int32Array[]): Int32Array {
  return Int32Array.from(needs.flatMap((need) => [...need]));
}

/** The shortest first: it is looked through soonest and says most. */
function rowOf(needs: readonly Int32Array[]): Needs {
  const sorted = [...needs].sort((a, b) => a.length - b.length);
  return joined(sorted.map((need) => Int32Array.of(need.length, ...need)));
}

/** The first need of a row; empty where it has none. */
function firstOf(needs: Needs): Int32Array {
  return needs.subarray(1, 1 + (needs[0] ?? 0));
}
