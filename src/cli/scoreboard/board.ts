import type { Level, Verdict } from '../../model.ts';
import type { Engine } from '../../scoring/index.ts';
import { truths, type BoardListing, type Truth } from './read.ts';

/** A listing of the scoreboard and what is said of it. */
export interface Judged extends BoardListing {
  readonly verdict: Verdict;
}

/** How many listings of one truth there are, and how many reach a level or a higher one. */
export interface Count {
  readonly of: number;
  readonly caution: number;
  readonly danger: number;
}

export type Counts = Readonly<Record<Truth, Count>>;

export interface Board {
  readonly judged: readonly Judged[];
  /** By language, `all` last. */
  readonly counts: ReadonlyMap<string, Counts>;
}

function countsOf(judged: readonly Judged[]): Counts {
  const count = (truth: Truth): Count => {
    const own = judged.filter((one) => one.truth === truth);
    const at = (...levels: readonly Level[]): number =>
      own.filter(({ verdict }) => levels.includes(verdict.level)).length;
    return { of: own.length, caution: at('caution', 'danger'), danger: at('danger') };
  };
  return Object.fromEntries(truths.map((truth) => [truth, count(truth)])) as Record<Truth, Count>;
}

/** Judges every listing. */
export function boardOf(listings: readonly BoardListing[], engine: Engine): Board {
  const judged = listings.map((one) => ({ ...one, verdict: engine.judge(one.listing) }));
  const languages = [...new Set(judged.map(({ language }) => language))];
  return {
    judged,
    counts: new Map([
      ...languages.map(
        (language) =>
          [language, countsOf(judged.filter((one) => one.language === language))] as const,
      ),
      ['all', countsOf(judged)] as const,
    ]),
  };
}
