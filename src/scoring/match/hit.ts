/**
 * How a phrase stands in the original text, from plainest to oddest:
 * `exact` as written but for case and spaces, `separators` joined, hyphenated or spaced out,
 * `folded` with other accents, digits or letter forms, `mixed` with letters of another script put in.
 */
export const grades = ['exact', 'separators', 'folded', 'mixed'] as const;
export type Grade = (typeof grades)[number];

/** A phrase found in a text. */
export interface Hit {
  /** The number the phrase was built with: a rule or a place. */
  readonly owner: number;
  /** UTF-16 units in the original text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly grade: Grade;
  /** Whether the phrase was one of the owner's `unless`. */
  readonly off: boolean;
}

/** Sorts hits by beginning, end, owner; of those that differ in nothing else the plainest first. */
export const inHitOrder = (a: Hit, b: Hit): number =>
  a.from - b.from ||
  a.to - b.to ||
  a.owner - b.owner ||
  Number(a.off) - Number(b.off) ||
  grades.indexOf(a.grade) - grades.indexOf(b.grade);

/** Whether two hits differ in more than their grade. */
export const isOtherHit = (before: Hit | undefined, hit: Hit): boolean =>
  before?.from !== hit.from ||
  before.to !== hit.to ||
  before.owner !== hit.owner ||
  before.off !== hit.off;
