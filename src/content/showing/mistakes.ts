import type { PackName, Verdict } from '../../model.ts';
import { shownSigns } from '../../interface/shown-signs.ts';
import type { Bond } from '../bond.ts';

/** Has kept that a note was called a mistake, and takes that back: the rules by name, and nothing of the ad. */
export function mistakes(
  bond: Pick<Bond, 'ask'>,
  verdict: Verdict,
  packs: readonly PackName[],
): { say(isMistake: boolean): void } {
  /** What is kept now; empty: nothing. */
  let kept: Promise<string> = Promise.resolve('');
  const keep = (): Promise<string> => {
    const signs = shownSigns(verdict).map(({ pack, rule }) => ({ pack, rule }));
    const told = packs.map(({ name, version, date }) => ({ name, version, date }));
    return bond.ask('mistaken', { level: verdict.level, signs, packs: told });
  };
  return {
    say(isMistake) {
      // Where it cannot be kept the marks are gone all the same.
      kept = kept
        .then(async (id) => {
          if (id !== '') await bond.ask('notMistaken', { id });
          return isMistake ? await keep() : '';
        })
        .catch(() => '');
    },
  };
}
