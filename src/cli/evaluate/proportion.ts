/** A share with what can be said of its true value: 95 % interval after Wilson (1927). */
export interface Proportion {
  readonly hits: number;
  readonly of: number;
  /** hits / of; undefined where there is nothing to count. */
  readonly share: number | undefined;
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % point of the normal distribution. */
const z = 1.959964;

/** `hits` of `of`, with the Wilson interval; of nothing, anything from 0 to 1 may be true. */
export function proportion(hits: number, of: number): Proportion {
  if (of === 0) return { hits, of, share: undefined, low: 0, high: 1 };
  const share = hits / of;
  const shrink = 1 + z ** 2 / of;
  const centre = (share + z ** 2 / (2 * of)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return {
    hits,
    of,
    share,
    low: hits === 0 ? 0 : Math.max(0, centre - reach),
    high: hits === of ? 1 : Math.min(1, centre + reach),
  };
}

/** How many warnings are right where `prevalence` of all ads are bad; undefined where nothing is ever warned of. */
export function precisionAt(
  prevalence: number,
  recall: number,
  falseAlarms: number,
): number | undefined {
  const right = prevalence * recall;
  const wrong = (1 - prevalence) * falseAlarms;
  return right + wrong === 0 ? undefined : right / (right + wrong);
}
