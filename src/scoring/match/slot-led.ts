import type { Beside } from './beside.ts';
import type { ChainBook, Near } from './chain-book.ts';
import type { GradedFiller } from './fillers.ts';
import { anything, type NearOf } from './near.ts';
import { fills } from './slot.ts';

/**
 * Chains that set out from what fills a slot. Any number may lead some hundred of them, so each filler is looked at from
 * outside first: one symbol on either side turns nearly all away, and these stand in rows of numbers.
 */
export interface SlotLed {
  /** Visits the chains of which the neighbours next to a filler may stand there. */
  each(text: string, filler: GradedFiller, visit: (chain: number) => void): void;
}

/** The chains of one kind of filler, each with the edges of what must stand right before and right after. */
interface Row {
  readonly chains: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

const nowhere: Near = { before: 0, after: 0 };

/** Looks beside fillers. */
export function slotLedBy(
  { chain: chainAt, slotChains }: ChainBook,
  beside: Beside,
  nearOf: NearOf,
): SlotLed {
  const rows = new Map<string, Row>();

  function rowOf(kind: string): Row {
    const known = rows.get(kind);
    if (known) return known;
    const chains = [...slotChains].flatMap(([slot, led]) => (fills(kind, slot) ? led : []));
    const edges = chains.map((number): Near => {
      const { runs, lead } = chainAt(number);
      const run = runs[lead];
      return run ? nearOf(run) : nowhere;
    });
    const row = {
      chains: Int32Array.from(chains),
      before: Int32Array.from(edges, ({ before }) => before),
      after: Int32Array.from(edges, ({ after }) => after),
    };
    rows.set(kind, row);
    return row;
  }

  function each(text: string, filler: GradedFiller, visit: (chain: number) => void): void {
    const { chains, before, after } = rowOf(filler.kind);
    if (chains.length === 0) return;
    const left = 1 << (beside.before(text, filler.from).symbol & 31);
    const { apart, symbol } = beside.after(text, filler.to);
    const right = apart ? 1 << (symbol & 31) : 0;
    for (let at = 0; at < chains.length; at += 1) {
      if (((before[at] ?? 0) & left) === 0) continue;
      if (after[at] !== anything && ((after[at] ?? 0) & right) === 0) continue;
      visit(chains[at] ?? 0);
    }
  }

  return { each };
}
