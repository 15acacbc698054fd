import type { Characters } from '../fold/characters.ts';
import type { Book } from './book.ts';
import type { ChainBook } from './chain-book.ts';
import { fillersOf, type Fillers, type GradedFiller } from './fillers.ts';
import { joinerOf } from './join.ts';
import type { Neighbours } from './neighbours.ts';
import { extenderOf } from './runs.ts';
import { fills } from './slot.ts';
import type { Stretch } from './stand.ts';

/** A chain of which what leads it was met. */
export interface LedChain {
  readonly chain: number;
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
  led: readonly LedChain[],
  named: () => readonly GradedFiller[],
  tell: Tell,
) => void;

const none = fillersOf([]);

/** Assembles the chains of a record. */
export function assemblerOf(
  { chain: chainAt, slotChains }: ChainBook,
  book: Book,
  neighbours: Neighbours,
  characters: Characters,
): Assemble {
  const extend = extenderOf(book, neighbours);
  const join = joinerOf(book, neighbours, extend, characters);
  const chainsOfKind = new Map<string, readonly number[]>();

  function chainsLedBy(kind: string): readonly number[] {
    const known = chainsOfKind.get(kind);
    if (known) return known;
    const all = [...slotChains].flatMap(([slot, chains]) => (fills(kind, slot) ? chains : []));
    chainsOfKind.set(kind, all);
    return all;
  }

  return (text, led, named, tell) => {
    const joining = new Map<number, Stretch[]>();
    for (const { chain, stretch } of led) {
      if (!chainAt(chain).plain) continue;
      for (const longer of longerThan(text, chain, stretch, none)) put(chain, longer);
    }
    const all = named();
    const fillers = all.length > 0 ? fillersOf(all) : none;
    for (const { chain, stretch } of led) {
      if (chainAt(chain).plain) continue;
      for (const longer of longerThan(text, chain, stretch, fillers)) put(chain, longer);
    }
    for (const filler of all) {
      for (const chain of chainsLedBy(filler.kind)) {
        for (const longer of longerThan(text, chain, filler, fillers)) put(chain, longer);
      }
    }
    for (const [number, met] of joining) {
      const chain = chainAt(number);
      join(text, chain, met, fillers, (stretch) => tell(chain.owner, chain.off, stretch));
    }

    /** Tells a chain of one run; keeps what was met of another. */
    function put(number: number, stretch: Stretch): void {
      const { owner, off, runs } = chainAt(number);
      const met = joining.get(number);
      if (runs.length === 1) tell(owner, off, stretch);
      else if (met) met.push(stretch);
      else joining.set(number, [stretch]);
    }
  };

  function longerThan(
    text: string,
    chain: number,
    stretch: Stretch,
    fillers: Fillers,
  ): readonly Stretch[] {
    const { runs, lead } = chainAt(chain);
    const run = runs[lead];
    return run ? extend(text, run, stretch, fillers) : [];
  }
}
