import type { PackName, Verdict } from '../model.ts';
import type { Mistaken } from '../platform/mistakes.ts';
import { shownSigns } from './shown-signs.ts';

/** Where mistakes are kept. */
interface Keeper {
  /** Gives the id under which it is kept; empty where nothing was. */
  readonly keep: (said: Mistaken) => Promise<string>;
  readonly takeBack: (id: string) => Promise<unknown>;
}

/** One note that may be called a mistake. */
export interface Mistakes {
  /** Calls it one, with what is told then, or takes that back without. Whether one is kept now; never rejects. */
  say(told?: () => Mistaken | Promise<Mistaken>): Promise<boolean>;
}

/** What is told of a note that was called a mistake: the rules by name, and nothing of the ad. */
export const mistakenOf = (verdict: Verdict, packs: readonly PackName[]): Mistaken => ({
  level: verdict.level,
  signs: shownSigns(verdict).map(({ pack, rule }) => ({ pack, rule })),
  packs: packs.map(({ name, version, date }) => ({ name, version, date })),
});

/** Has kept that a note was called a mistake, and takes that back; one after the other, however fast it is pressed. */
export function mistakes({ keep, takeBack }: Keeper): Mistakes {
  /** What is kept now; empty: nothing. */
  let kept: Promise<string> = Promise.resolve('');
  return {
    async say(told) {
      // Where it cannot be kept the note goes all the same.
      kept = kept
        .then(async (id) => {
          if (id !== '') await takeBack(id);
          return told === undefined ? '' : await keep(await told());
        })
        .catch(() => '');
      return (await kept) !== '';
    },
  };
}
