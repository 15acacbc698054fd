import type { Fold } from '../../scoring/fold/index.ts';
import { buildRecord } from '../../scoring/match/build.ts';
import { matcherOf, type Matcher } from '../../scoring/match/index.ts';
import { remembering } from './remembering.ts';

/** One phrase of a rule, in one language. */
export interface Saying {
  readonly language: string;
  readonly phrase: string;
  /** Whether it is one of the rule's `unless`. */
  readonly off: boolean;
}

/**
 * Phrases that are matched by themselves: a hit's owner is the phrase's place among the sayings, which stand in an
 * order of their own.
 */
export interface Lot {
  readonly sayings: readonly Saying[];
  readonly matcher: Matcher;
}

/** A phrase that cannot be compiled, or that is one too many. */
export class SayingError extends Error {
  override name = 'SayingError';
  readonly saying: Saying | undefined;
  constructor(saying: Saying | undefined, says: string) {
    super(says);
    this.saying = saying;
  }
}

/** Each once and in one order, so that the same phrases are the same lot. */
export const inOrder = (sayings: readonly Saying[]): readonly Saying[] =>
  [...new Map(sayings.map((saying) => [keyOfSaying(saying), saying])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, saying]) => saying);

/** What tells sayings apart. */
export const keyOfSaying = ({ language, phrase, off }: Saying): string =>
  `${language} ${Number(off)} ${phrase}`;

/** The most lots that are kept: those of some rules, and some strokes of keys. */
const mostKept = 40;

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Compiles phrases apart from all others, so that a stroke of a key costs what it changes: what was compiled is kept.
 * Exceptions are matched like other phrases; what they call off, others decide. Throws a `SayingError`.
 */
export function lotsBy(fold: Fold): (sayings: readonly Saying[]) => Lot {
  const kept = new Map<string, Lot>();

  const built = (sayings: readonly Saying[]): Matcher =>
    remembering(
      matcherOf(
        buildRecord(
          sayings.map(({ language, phrase }, owner) => ({ owner, language, phrase })),
          fold,
        ),
        fold,
      ),
    );

  function compiled(sayings: readonly Saying[]): Matcher {
    try {
      return built(sayings);
    } catch (error) {
      for (const saying of sayings) {
        try {
          built([saying]);
        } catch (own) {
          throw new SayingError(saying, wordsOf(own));
        }
      }
      throw new SayingError(sayings[0], wordsOf(error));
    }
  }

  return (given) => {
    const sayings = inOrder(given);
    const key = JSON.stringify(sayings.map(({ language, phrase }) => [language, phrase]));
    const known = kept.get(key);
    const matcher = known?.matcher ?? compiled(sayings);
    const lot = { sayings, matcher };
    kept.delete(key);
    kept.set(key, lot);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
    return lot;
  };
}
