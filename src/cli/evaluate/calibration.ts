import type { Scored } from './curves.ts';
import { proportion, type Proportion } from './proportion.ts';

/** Texts whose scores lie from `from` up to `to`: their mean score, and how many of them are bad. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly meanScore: number;
  readonly bad: Proportion;
}

export interface Calibration {
  /** Bins without a text are left out. */
  readonly bins: readonly Bin[];
  /** Mean squared distance of score and truth (Brier): 0 is perfect. */
  readonly brier: number;
  /** Mean distance of a bin's mean score and its share of bad texts, each bin counting by its texts. */
  readonly distance: number;
}

/** Scores held against the truth in `count` bins of equal width. The mixture of the data decides the shares. */
export function calibrationOf(texts: readonly Scored[], count = 10): Calibration | undefined {
  if (texts.length === 0) return undefined;
  const binOf = ({ score }: Scored): number => Math.min(count - 1, Math.floor(score * count));
  const bins = Array.from({ length: count }, (_, number): Bin | undefined => {
    const inside = texts.filter((text) => binOf(text) === number);
    if (inside.length === 0) return undefined;
    return {
      from: number / count,
      to: (number + 1) / count,
      meanScore: inside.reduce((sum, { score }) => sum + score, 0) / inside.length,
      bad: proportion(inside.filter(({ bad }) => bad).length, inside.length),
    };
  }).filter((bin): bin is Bin => bin !== undefined);
  const squares = texts.reduce((sum, { score, bad }) => sum + (score - (bad ? 1 : 0)) ** 2, 0);
  const distances = bins.reduce(
    (sum, { meanScore, bad }) => sum + Math.abs(meanScore - (bad.share ?? 0)) * bad.of,
    0,
  );
  return { bins, brier: squares / texts.length, distance: distances / texts.length };
}
