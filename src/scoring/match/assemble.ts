import type { Characters } from '../fold/characters.ts';
import type { Book } from './book.ts';
import type { Chain, ChainBook } from './chain-book.ts';
import { fillersOf, type Fillers, type GradedFiller } from './fillers.ts';
import { joinerOf } from './join.ts';
import { nearBy } from './near.ts';
import type { Neighbours } from './neighbours.ts';
import type { Present } from './present.ts';
import { extenderOf } from './runs.ts';
import { slotLedBy } from './slot-led.ts';
import type { Stretch } from './stand.ts';

/** A chain of which what leads it was met. */
export interface LedChain {
  readonly chain: number;
  readonly stretch: Stretch;
}

/** Told each whole phrase. */
type Tell = (owner: number, stretch: Stretch) => void;

/**
 * Puts phrases with slots and gaps together from what was met of them. `named` is asked once all that needs no slot
 * was told, since names of places are phrases too. Of chains that are led by slots `takes` says which are wanted.
 */
export type Assemble = (
  text: string,
  led: readonly LedChain[],
  named: () => readonly GradedFiller[],
  takes: (chain: Chain) => boolean,
  tell: Tell,
) => void;

const none = fillersOf([]);

/** Assembles the chains of a record. */
export function assemblerOf(
  chains: ChainBook,
  book: Book,
  neighbours: Neighbours,
  present: Present,
  characters: Characters,
): Assemble {
  const { chain: chainAt } = chains;
  const extend = extenderOf(book, neighbours, present);
  const join = joinerOf(book, neighbours, present, extend, characters);
  const slotLed = slotLedBy(chains, neighbours.beside, nearBy(book));

  return (text, led, named, takes, tell) => {
    const joining = new Map<number, Stretch[]>();
    const likely = led.filter(({ chain }) => present.chain(chain));
    for (const { chain, stretch } of likely) {
      if (chainAt(chain).plain) follow(chain, stretch, none);
    }
    const all = named();
    const fillers = all.length > 0 ? fillersOf(all) : none;
    for (const { chain, stretch } of likely) {
      if (!chainAt(chain).plain) follow(chain, stretch, fillers);
    }
    for (const filler of all) {
      slotLed.each(text, filler, (chain) => {
        if (takes(chainAt(chain)) && present.chain(chain)) follow(chain, filler, fillers);
      });
    }
    for (const [number, met] of joining) {
      const chain = chainAt(number);
      join(text, chain, met, fillers, (stretch) => tell(chain.owner, stretch));
    }

    /** Tells a chain of one run; keeps what was met of another. */
    function follow(number: number, lead: Stretch, beside: Fillers): void {
      const { owner, runs, lead: leading } = chainAt(number);
      const run = runs[leading];
      if (!run) return;
      for (const stretch of extend(text, run, lead, beside)) {
        const met = joining.get(number);
        if (runs.length === 1) tell(owner, stretch);
        else if (met) met.push(stretch);
        else joining.set(number, [stretch]);
      }
    }
  };
}
