import type { Characters } from '../fold/characters.ts';
import type { Book } from './book.ts';
import type { ChainBook } from './chain-book.ts';
import { joinRuns, type RunHit } from './chains.ts';
import { fillersOf, type Fillers, type GradedFiller } from './fillers.ts';
import { gapFits } from './gap.ts';
import type { Neighbours } from './neighbours.ts';
import { extenderOf } from './runs.ts';
import { fills } from './slot.ts';
import type { Stretch } from './stand.ts';
import { chainOf, placeOf } from './use.ts';

/** A run of which the part that it is found by was met. */
export interface BegunRun {
  readonly run: number;
  readonly stretch: Stretch;
}

/** Told each whole phrase. */
type Tell = (owner: number, off: boolean, stretch: Stretch) => void;

/**
 * Puts phrases with slots and gaps together from what was met of them. `named` is asked once all that needs no slot
 * was told, since names of places are phrases too.
 */
export type Assemble = (
  text: string,
  begun: readonly BegunRun[],
  named: () => readonly GradedFiller[],
  tell: Tell,
) => void;

const none = fillersOf([]);

/** Assembles the chains of a record. */
export function assemblerOf(
  { chain: chainAt, slotRuns }: ChainBook,
  book: Book,
  neighbours: Neighbours,
  characters: Characters,
): Assemble {
  const extend = extenderOf(book, neighbours);
  const runsOfKind = new Map<string, readonly number[]>();

  function runsFilledBy(kind: string): readonly number[] {
    const known = runsOfKind.get(kind);
    if (known) return known;
    const all = [...slotRuns].flatMap(([slot, runs]) => (fills(kind, slot) ? runs : []));
    runsOfKind.set(kind, all);
    return all;
  }

  const isAlone = (run: number): boolean => chainAt(chainOf(run)).runs.length === 1;

  return (text, begun, named, tell) => {
    const met: RunHit[] = [];
    for (const one of begun) if (isAlone(one.run)) grow(text, one, none, met, tell);
    const all = named();
    const filled = all.flatMap((filler) =>
      runsFilledBy(filler.kind).map((run) => ({ run, stretch: filler })),
    );
    const fillers = filled.length > 0 ? fillersOf(all) : none;
    const whole = wholeChains([...begun, ...filled]);
    for (const one of begun) {
      if (whole.has(chainOf(one.run)) && !isAlone(one.run)) grow(text, one, none, met, tell);
    }
    for (const one of filled) if (whole.has(chainOf(one.run))) grow(text, one, fillers, met, tell);
    if (met.length === 0) return;
    joinRuns(
      met,
      (from, to) => gapFits(text, from, to, characters),
      (run, stretch) => {
        const { owner, off } = chainAt(chainOf(run));
        tell(owner, off, stretch);
      },
    );
  };

  /** Chains of which every run was begun. Most lack one, and nothing more is asked of those. */
  function wholeChains(begun: readonly BegunRun[]): ReadonlySet<number> {
    const places = new Map<number, number>();
    const whole = new Set<number>();
    for (const { run } of begun) {
      const number = chainOf(run);
      const begunOf = (places.get(number) ?? 0) | (1 << placeOf(run));
      places.set(number, begunOf);
      if (begunOf === (1 << chainAt(number).runs.length) - 1) whole.add(number);
    }
    return whole;
  }

  function grow(
    text: string,
    { run, stretch }: BegunRun,
    fillers: Fillers,
    met: RunHit[],
    tell: Tell,
  ): void {
    const { owner, off, runs } = chainAt(chainOf(run));
    const place = placeOf(run);
    const own = runs[place];
    if (!own) return;
    for (const longer of extend(text, own, stretch, fillers)) {
      if (runs.length === 1) tell(owner, off, longer);
      else met.push({ run, place, last: place === runs.length - 1, ...longer });
    }
  }
}
