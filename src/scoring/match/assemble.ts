import type { Characters } from '../fold/characters.ts';
import { joinRuns, type RunHit } from './chains.ts';
import { fillersOf, type Fillers, type GradedFiller } from './fillers.ts';
import { gapFits } from './gap.ts';
import type { Neighbours } from './neighbours.ts';
import type { ChainRow, RunRow } from './record.ts';
import { stretchesOf } from './runs.ts';
import { fills } from './slot.ts';
import type { Stretch } from './stand.ts';

/** A run of which the part that it is found by was met. */
export interface BegunRun {
  readonly run: number;
  readonly stretch: Stretch;
}

const none = fillersOf([]);

/** Told each whole phrase. */
type Tell = (owner: number, off: boolean, stretch: Stretch) => void;

/**
 * Puts phrases with slots and gaps together from what was met of them. `named` is asked once all that needs no slot
 * was told, since names of places are phrases too.
 */
export type Assembler = (
  text: string,
  begun: readonly BegunRun[],
  named: () => readonly GradedFiller[],
  tell: Tell,
) => void;

/** Assembles the chains of a record. */
export function assemblerOf(
  chains: readonly ChainRow[],
  runs: readonly RunRow[],
  neighbours: Neighbours,
  characters: Characters,
): Assembler {
  const slotRuns = runs.flatMap(({ slot }, run) => (slot === undefined ? [] : [{ run, slot }]));
  const runsOfKind = new Map<string, readonly number[]>();
  /** Which runs of each chain were begun in the text in hand, a bit for each; zero between texts. */
  const begunOf = new Uint8Array(chains.length);

  function runsFilledBy(kind: string): readonly number[] {
    const known = runsOfKind.get(kind);
    if (known) return known;
    const all = slotRuns.filter(({ slot }) => fills(kind, slot)).map(({ run }) => run);
    runsOfKind.set(kind, all);
    return all;
  }

  return (text, begun, named, tell) => {
    const met: RunHit[] = [];
    for (const { run, stretch } of begun) {
      if (isAlone(run)) grow(text, run, stretch, none, met, tell);
    }
    const all = named();
    const filled = all.flatMap((filler) =>
      runsFilledBy(filler.kind).map((run) => ({ run, stretch: filler })),
    );
    const fillers = filled.length > 0 ? fillersOf(all) : none;
    for (const { run } of begun) mark(runs[run]);
    for (const { run } of filled) mark(runs[run]);
    for (const { run, stretch } of begun) {
      if (!isAlone(run)) grow(text, run, stretch, none, met, tell);
    }
    for (const { run, stretch } of filled) grow(text, run, stretch, fillers, met, tell);
    for (const { run } of begun) begunOf[runs[run]?.chain ?? 0] = 0;
    for (const { run } of filled) begunOf[runs[run]?.chain ?? 0] = 0;
    if (met.length === 0) return;
    joinRuns(
      met,
      (from, to) => gapFits(text, from, to, characters),
      (run, stretch) => {
        const chain = chains[runs[run]?.chain ?? -1];
        if (chain) tell(chain.owner, chain.off, stretch);
      },
    );
  };

  function isAlone(run: number): boolean {
    return chains[runs[run]?.chain ?? -1]?.runs === 1;
  }

  function mark(row: RunRow | undefined): void {
    if (row) begunOf[row.chain] = (begunOf[row.chain] ?? 0) | (1 << row.place);
  }

  function grow(
    text: string,
    run: number,
    stretch: Stretch,
    fillers: Fillers,
    met: RunHit[],
    tell: Tell,
  ): void {
    const row = runs[run];
    const chain = row && chains[row.chain];
    if (!row || !chain) return;
    // Most chains lack a run: nothing more is asked of those.
    if (chain.runs > 1 && begunOf[row.chain] !== (1 << chain.runs) - 1) return;
    const last = row.place === chain.runs - 1;
    for (const { from, to, grade } of stretchesOf(text, row, stretch, neighbours, fillers)) {
      if (chain.runs === 1) tell(chain.owner, chain.off, { from, to, grade });
      else met.push({ run, place: row.place, last, from, to, grade });
    }
  }
}
