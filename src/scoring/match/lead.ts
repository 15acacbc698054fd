import { PhraseError } from '../phrase-tokens.ts';
import type { Steps } from '../steps.ts';
import { anchorOf, type Anchor } from './anchor.ts';
import type { Drafts } from './drafts.ts';
import type { MergedChain, MergedRun } from './merged.ts';
import type { Counts } from './rarest.ts';
import type { PhraseEntry } from './record.ts';
import { chainUse, wholeUse } from './use.ts';
import type { DraftChain } from './write-chains.ts';

/** Most uses of one pattern, so that a pack from elsewhere cannot slow a tab down. */
const mostUses = 2000;
/** What it costs to set out from every filler of a slot, on the scale of `Anchor.cost`. */
const slotCost = 120;

/** So many chains make a step. */
const atATime = 50;

/** Chains with their leads, patterns with what they are looked up by, and for whom. */
export interface PlacedChains {
  readonly anchors: readonly (Anchor | undefined)[];
  readonly uses: readonly (ReadonlySet<number> | undefined)[];
  readonly drafts: readonly DraftChain[];
}

/**
 * Decides by what each chain is found: of (client|customer) ... (passport) only the passport is looked for in every
 * text, and the client near it. A chain that is one pattern is that pattern. In steps of some milliseconds.
 */
export function* placedChains(
  chains: readonly { readonly entry: PhraseEntry; readonly runs: MergedChain }[],
  known: Drafts,
  counts: Counts,
): Steps<PlacedChains> {
  const uses: Set<number>[] = [];
  const anchors: (Anchor | undefined)[] = [];
  const possible = new Map<number, Anchor | undefined>();
  const drafts: DraftChain[] = [];

  function anchorFor(number: number): Anchor | undefined {
    if (!possible.has(number)) {
      const pattern = known.patterns[number];
      possible.set(number, pattern && anchorOf(pattern, known.symbols, counts));
    }
    return possible.get(number);
  }

  function use(pattern: number, number: number, phrase: string): void {
    anchors[pattern] = anchorFor(pattern);
    const set = (uses[pattern] ??= new Set());
    if (set.size >= mostUses) {
      throw new PhraseError(
        `“${phrase}” begins like ${mostUses} others: write it with other words`,
      );
    }
    set.add(number);
  }

  function costOf({ steps, anchor }: MergedRun): number {
    const found = steps[anchor] ?? '';
    if (typeof found === 'string') return slotCost;
    return found.reduce((sum, pattern) => sum + (anchorFor(pattern)?.cost ?? Infinity), 0);
  }

  for (const [at, { entry, runs }] of chains.entries()) {
    if (at % atATime === 0) yield;
    const { owner, off = false, phrase } = entry;
    const costs = runs.map(costOf);
    const lead = costs.indexOf(Math.min(...costs));
    const run = runs[lead];
    const found = run?.steps[run.anchor] ?? '';
    const isPattern = runs.length === 1 && run?.steps.length === 1 && typeof found !== 'string';
    if (typeof found !== 'string') {
      const number = isPattern ? wholeUse(owner, off) : chainUse(drafts.length, off);
      for (const pattern of found) use(pattern, number, phrase);
    }
    if (!isPattern) drafts.push({ owner, off, runs, lead });
  }
  for (let pattern = 0; pattern < known.patterns.length; pattern += 1)
    anchors[pattern] ??= undefined;
  return { anchors, uses, drafts };
}
