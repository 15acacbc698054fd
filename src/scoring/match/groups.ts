import type { Drafts } from './drafts.ts';
import type { PlacedChains } from './lead.ts';
import { bitOf, scriptBit, scripts } from './scripts.ts';
import { chainOf } from './use.ts';
import type { DraftChain } from './write-chains.ts';

/** In which part each pattern and each chain stands: the place of its script in `scripts`, counted from one, or nought. */
export interface Groups {
  readonly patterns: readonly number[];
  readonly chains: readonly number[];
}

/** Not decided yet. */
const none = -1;

/** Puts what is only met in texts of one script into the part of that script, with all that nothing else leans on. */
export function groupsBy(known: Drafts, { uses, drafts }: PlacedChains): Groups {
  const letters = known.symbols.map((symbols) =>
    symbols.reduce((bits, symbol) => bits | scriptBit(symbol), 0),
  );
  const needed = known.patterns.map(({ columns }) =>
    columns.reduce(
      (bits, column) => bits | column.reduce((all, word) => all & (letters[word] ?? 0), ~0),
      0,
    ),
  );
  const chains = drafts.map((chain) => groupOf(neededBy(chain, needed)));
  const patterns = known.patterns.map(() => none);
  const join = (pattern: number, group: number): void => {
    const before = patterns[pattern] ?? none;
    patterns[pattern] = before === none || before === group ? group : 0;
  };
  for (const [pattern, all] of uses.entries()) {
    for (const use of all ?? []) {
      const chain = chainOf(use);
      join(pattern, chain === undefined ? groupOf(needed[pattern] ?? 0) : (chains[chain] ?? 0));
    }
  }
  for (const [number, { runs }] of drafts.entries()) {
    for (const step of runs.flatMap(({ steps }) => steps)) {
      if (typeof step !== 'string') for (const pattern of step) join(pattern, chains[number] ?? 0);
    }
  }
  return { patterns: patterns.map((group) => Math.max(0, group)), chains };
}

/** Every step of a chain is met, in one of its patterns: what all patterns of one step need, it needs. */
function neededBy({ runs }: DraftChain, needed: readonly number[]): number {
  return runs
    .flatMap(({ steps }) => steps)
    .reduce(
      (bits, step) =>
        typeof step === 'string'
          ? bits
          : bits | step.reduce((all, pattern) => all & (needed[pattern] ?? 0), ~0),
      0,
    );
}

/** The first of the scripts whose bits are set. */
function groupOf(bits: number): number {
  return scripts.findIndex((script) => (bits & bitOf(script)) !== 0) + 1;
}

/** The group that all of some things are in; nought where they are in several, or there are none. */
export function commonGroup(groups: readonly number[]): number {
  const [first = 0] = groups;
  return groups.every((group) => group === first) ? first : 0;
}
