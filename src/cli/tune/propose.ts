import type { Strength } from '../../model.ts';
import { foldsOf } from './folds.ts';
import { betterStrengths } from './search.ts';
import { totalWorth, type Strengths, type Tunable } from './worth.ts';

/** A strength that the data asks for. */
export interface Proposed {
  /** `pack/rule`. */
  readonly rule: string;
  readonly from: Strength;
  readonly to: Strength;
  /** In how many of the folds the search asked for the same. */
  readonly folds: number;
}

export interface Proposals {
  readonly proposals: readonly Proposed[];
  /** The worth on texts that the search had not seen, with the strengths as they are and as it proposed. */
  readonly heldOut: readonly { readonly before: number; readonly after: number }[];
  readonly groups: number;
}

const none: Strengths = new Map();

/**
 * Searches strengths on all folds but one, in turn, and tries them on the one left out; no group stands on both
 * sides. Proposed is what the search on all texts asks for and most folds agree on, and nothing where the strengths
 * did not help on texts that were left out.
 */
export function propose(
  texts: readonly Tunable[],
  groups: readonly number[],
  count: number,
): Proposals {
  const folds = foldsOf(
    groups,
    texts.map(({ kind, language }) => `${kind} ${language}`),
    count,
  );
  const runs = Array.from({ length: count }, (_, fold) => {
    const seen = (_: unknown, at: number): boolean => folds[at] !== fold;
    const strengths = betterStrengths(texts.filter(seen), groups.filter(seen));
    const left = texts.filter((_text, at) => folds[at] === fold);
    return {
      strengths,
      before: totalWorth(left, none),
      after: totalWorth(left, strengths),
    };
  });
  const gain = runs.reduce((sum, { before, after }) => sum + after - before, 0);
  const now = new Map(
    texts.flatMap(({ signs }) => signs.map(({ rule, strength }) => [rule, strength] as const)),
  );
  const proposals = [...betterStrengths(texts, groups)]
    .map(([rule, to]): Proposed => ({
      rule,
      from: now.get(rule) ?? 'weak',
      to,
      folds: runs.filter(({ strengths }) => strengths.get(rule) === to).length,
    }))
    .filter(({ folds: agreed }) => agreed > count / 2)
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  return {
    proposals: gain > 0 ? proposals : [],
    heldOut: runs.map(({ before, after }) => ({ before, after })),
    groups: new Set(groups).size,
  };
}
