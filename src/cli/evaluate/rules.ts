import type { Strength } from '../../model.ts';
import type { Judged, SignMet } from './judge-labelled.ts';
import { isNegative, type Kind } from '../../input/labels.ts';
import { proportion, type Proportion } from './proportion.ts';

/** What to do with a rule, as far as this data tells. */
export type Proposal = 'keep' | 'review' | 'remove' | 'too few to say';

/** How one rule did, among the texts of the harms it speaks for and the good ones. */
export interface RuleFigures {
  readonly rule: string;
  readonly strength: Strength;
  readonly onBad: number;
  readonly onGood: number;
  /** Of the texts it was met in, those that are bad; in this data's mixture. */
  readonly precision: Proportion;
  /**
   * How many times as often it is met in bad texts as in good ones of the same language (Mantel and Haenszel's
   * risk ratio, see `ratioOf`).
   */
  readonly ratio: number;
  readonly proposal: Proposal;
}

/** A language's count of one rule: hits and texts among the bad, hits and texts among the good. */
export interface Stratum {
  readonly onBad: number;
  readonly bad: number;
  readonly onGood: number;
  readonly good: number;
}

/** Met in fewer texts than this, a rule has not shown what it can do. */
const fewest = 8;

/** How many times as often a rule of a strength ought to be met in bad texts, to be worth its points. */
const wanted: Readonly<Record<Exclude<Strength, 'reassuring'>, number>> = {
  weak: 1.5,
  fair: 3,
  strong: 8,
  decisive: 25,
};

/**
 * The risk ratio over the languages that have bad and good texts and met the rule at all. Half a hit, shared out
 * by the number of texts, is added to each language: it keeps the ratio finite and pulls it towards 1.
 */
export function ratioOf(strata: readonly Stratum[]): number {
  let inBad = 0;
  let inGood = 0;
  for (const { onBad, bad, onGood, good } of strata) {
    if (bad === 0 || good === 0 || onBad + onGood === 0) continue;
    const all = bad + good;
    inBad += ((onBad + (0.5 * bad) / all) * good) / all;
    inGood += ((onGood + (0.5 * good) / all) * bad) / all;
  }
  return inGood === 0 ? 1 : inBad / inGood;
}

/** What a ratio says of a rule of a strength. A reassuring rule ought to be rarer in bad texts. */
export function proposalFor(strength: Strength, met: number, ratio: number): Proposal {
  if (met < fewest) return 'too few to say';
  if (strength === 'reassuring') return ratio < 1 ? 'keep' : ratio < 2 ? 'review' : 'remove';
  if (ratio >= wanted[strength]) return 'keep';
  return ratio >= 1 ? 'review' : 'remove';
}

/** The bad texts that a rule ought to be met in: lures for trafficking, others for other harms. */
const wants =
  (sign: SignMet) =>
  (kind: Kind): boolean =>
    kind === 'lure'
      ? sign.harms.includes('trafficking')
      : kind === 'other' && sign.harms.some((harm) => harm !== 'trafficking');

/** Texts of one language by kind. */
type Sizes = ReadonlyMap<string, ReadonlyMap<Kind, number>>;

function sizesOf(texts: readonly Judged[]): Sizes {
  const sizes = new Map<string, Map<Kind, number>>();
  for (const { language, kind } of texts) {
    const own = sizes.get(language) ?? new Map<Kind, number>();
    sizes.set(language, own.set(kind, (own.get(kind) ?? 0) + 1));
  }
  return sizes;
}

const count = (kinds: ReadonlyMap<Kind, number>, which: (kind: Kind) => boolean): number =>
  [...kinds].reduce((sum, [kind, number]) => sum + (which(kind) ? number : 0), 0);

function figuresOf(sign: SignMet, met: readonly Judged[], sizes: Sizes): RuleFigures {
  const metSizes = sizesOf(met);
  const none: ReadonlyMap<Kind, number> = new Map();
  const wanted = wants(sign);
  const strata = [...sizes].map(([language, kinds]): Stratum => {
    const own = metSizes.get(language) ?? none;
    return {
      onBad: count(own, wanted),
      bad: count(kinds, wanted),
      onGood: count(own, isNegative),
      good: count(kinds, isNegative),
    };
  });
  const sum = (part: (stratum: Stratum) => number): number =>
    strata.reduce((total, stratum) => total + part(stratum), 0);
  const [onBad, onGood] = [sum((one) => one.onBad), sum((one) => one.onGood)];
  const ratio = ratioOf(strata);
  return {
    rule: sign.rule,
    strength: sign.strength,
    onBad,
    onGood,
    precision: proportion(onBad, onBad + onGood),
    ratio,
    proposal: proposalFor(sign.strength, onBad + onGood, ratio),
  };
}

/** Every rule that was met, those that were met most often first. */
export function rulesOf(texts: readonly Judged[]): readonly RuleFigures[] {
  const sizes = sizesOf(texts);
  const signs = new Map<string, { readonly sign: SignMet; readonly met: Judged[] }>();
  for (const text of texts) {
    for (const sign of text.signs) {
      const found = signs.get(sign.rule);
      if (found) found.met.push(text);
      else signs.set(sign.rule, { sign, met: [text] });
    }
  }
  return [...signs.values()]
    .map(({ sign, met }) => figuresOf(sign, met, sizes))
    .toSorted((a, b) => b.onBad + b.onGood - a.onBad - a.onGood || (a.rule < b.rule ? -1 : 1));
}
