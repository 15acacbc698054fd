import { isOneOf, type Beside } from './beside.ts';
import type { ChainBook, Near } from './chain-book.ts';
import type { GradedFiller } from './fillers.ts';
import { anything, type NearOf } from './near.ts';
import { fills } from './slot.ts';

/**
 * Chains that set out from what fills a slot. Any number may lead some hundred of them, so each filler is looked at from
 * outside first: one symbol on either side turns nearly all away, and chains stand in rows by the symbol after.
 */
export interface SlotLed {
  /** Visits the chains of which the neighbours next to a filler may stand there. */
  each(text: string, filler: GradedFiller, visit: (chain: number) => void): void;
}

/** The chains of one kind of filler, each with the edges of what must stand right before it. */
interface Row {
  readonly chains: Int32Array;
  readonly before: Int32Array;
}

/** Those of one kind by what may stand after: anything, or a symbol, by its last five bits. */
interface Rows {
  readonly always: Row;
  readonly bySymbol: readonly Row[];
}

const nowhere: Near = { before: 0, after: 0 };

/** Looks beside fillers. */
export function slotLedBy(
  { chain: chainAt, slotChains }: ChainBook,
  beside: Beside,
  nearOf: NearOf,
): SlotLed {
  const rowsOfKinds = new Map<string, Rows>();

  function edgesOf(number: number): Near {
    const { runs, lead } = chainAt(number);
    const run = runs[lead];
    return run ? nearOf(run) : nowhere;
  }

  function rowsOf(kind: string): Rows {
    const known = rowsOfKinds.get(kind);
    if (known) return known;
    const all = [...slotChains]
      .flatMap(([slot, led]) => (fills(kind, slot) ? led : []))
      .map((chain) => ({ chain, ...edgesOf(chain) }));
    const bits = Array.from({ length: 32 }, (_, symbol) => symbol);
    const rows = {
      always: rowOf(all.filter(({ after }) => after === anything)),
      bySymbol: bits.map((symbol) =>
        rowOf(all.filter(({ after }) => after !== anything && isOneOf(after, symbol))),
      ),
    };
    rowsOfKinds.set(kind, rows);
    return rows;
  }

  function each(text: string, filler: GradedFiller, visit: (chain: number) => void): void {
    const { always, bySymbol } = rowsOf(filler.kind);
    const { symbol: left } = beside.before(text, filler.from);
    eachOf(always, left, visit);
    const { apart, symbol } = beside.after(text, filler.to);
    const row = apart ? bySymbol[symbol & 31] : undefined;
    if (row) eachOf(row, left, visit);
  }

  return { each };
}

function rowOf(chains: readonly (Near & { readonly chain: number })[]): Row {
  return {
    chains: Int32Array.from(chains, ({ chain }) => chain),
    before: Int32Array.from(chains, ({ before }) => before),
  };
}

/** Visits the chains of a row that may have a symbol before them. */
function eachOf({ chains, before }: Row, symbol: number, visit: (chain: number) => void): void {
  for (let at = 0; at < chains.length; at += 1)
    if (isOneOf(before[at] ?? 0, symbol)) visit(chains[at] ?? 0);
}
