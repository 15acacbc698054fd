/** Curves over the score: what would be found and what falsely said if a warning began at each score. */

/** A text with its score and whether it ought to be warned of. */
export interface Scored {
  readonly score: number;
  readonly bad: boolean;
}

/** What a warning from `score` on gives; all as shares of 0 to 1. */
export interface CurvePoint {
  readonly score: number;
  readonly recall: number;
  readonly falseAlarms: number;
  readonly precision: number;
}

export interface Curve {
  /** From the highest score to the lowest; texts of equal score come in together. */
  readonly points: readonly CurvePoint[];
  /** Area below recall over false alarms: how often a bad text scores above a good one, ties counting half. */
  readonly rocArea: number;
  /** Area below precision over recall, in steps (average precision). */
  readonly prArea: number;
}

/** The curve; undefined where there are not both bad and good texts. */
export function curveOf(texts: readonly Scored[]): Curve | undefined {
  const bad = texts.filter((text) => text.bad).length;
  const good = texts.length - bad;
  if (bad === 0 || good === 0) return undefined;
  const sorted = texts.toSorted((a, b) => b.score - a.score);
  const points: CurvePoint[] = [];
  let found = 0;
  let alarms = 0;
  let rocArea = 0;
  let prArea = 0;
  for (let at = 0; at < sorted.length;) {
    const score = sorted[at]?.score ?? 0;
    const before = { found, alarms };
    for (; at < sorted.length && sorted[at]?.score === score; at++) {
      if (sorted[at]?.bad) found += 1;
      else alarms += 1;
    }
    const precision = found / (found + alarms);
    rocArea += ((alarms - before.alarms) * (found + before.found)) / 2;
    prArea += (found - before.found) * precision;
    points.push({ score, recall: found / bad, falseAlarms: alarms / good, precision });
  }
  return { points, rocArea: rocArea / (bad * good), prArea: prArea / bad };
}

/**
 * The recall at a share of false alarms; between two scores, as if the texts of equal score were taken by lot.
 */
export function recallAt({ points }: Curve, falseAlarms: number): number {
  let before = { recall: 0, falseAlarms: 0 };
  for (const point of points) {
    if (point.falseAlarms > falseAlarms) {
      const part = (falseAlarms - before.falseAlarms) / (point.falseAlarms - before.falseAlarms);
      return before.recall + part * (point.recall - before.recall);
    }
    before = point;
  }
  return 1;
}

/** As few points as a drawing needs: every corner of at most `most` evenly chosen ones, first and last kept. */
export function thinned<T>(points: readonly T[], most: number): readonly T[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, number) => points[Math.round(number * step)]).filter(
    (point): point is T => point !== undefined,
  );
}
