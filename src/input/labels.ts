import type { Harm } from '../model.ts';

/**
 * What a label says a text truly is:
 * - `lure`: recruits for a scam compound; positive for `trafficking` and for `any`.
 * - `other`: another harmful offer (labels `other_job_scam` and `fraud`); positive for `other` and `any`. Which
 *   of the other harms it is, nobody labelled, so a warning of any harm counts as found.
 * - `look-alike`: an honest ad chosen because it uses the same words (`legit_hard`).
 * - `honest`: an ordinary honest ad (labels `legit` and `honest`).
 * - `non-ad`: news, warnings, accounts, travel posts (`non_ad`); a warning there is wrong as well.
 */
export const kinds = ['lure', 'other', 'look-alike', 'honest', 'non-ad'] as const;
export type Kind = (typeof kinds)[number];

const kindOfLabel: Readonly<Record<string, Kind>> = {
  lure: 'lure',
  other_job_scam: 'other',
  fraud: 'other',
  legit_hard: 'look-alike',
  legit: 'honest',
  honest: 'honest',
  non_ad: 'non-ad',
};

/** The labels that are known, for what is said of one that is not. */
export const labels = Object.keys(kindOfLabel);

/** What a label means; undefined for one we do not know. */
export const kindOf = (label: unknown): Kind | undefined =>
  typeof label === 'string' && Object.hasOwn(kindOfLabel, label) ? kindOfLabel[label] : undefined;

/** A question put to all verdicts: which texts ought to be warned of, and by which harm's level that is judged. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** Texts that ought to get a level. Bad texts of other kinds are left out: a warning there is no false alarm. */
  readonly positive: readonly Kind[];
  /** Only the level of this harm counts; absent: the highest of any harm. */
  readonly harm?: Harm;
}

export const questions: readonly Question[] = [
  { name: 'any', title: 'Any harm: lures and other harmful offers', positive: ['lure', 'other'] },
  { name: 'lures', title: 'Trafficking lures, warned of in any way', positive: ['lure'] },
  {
    name: 'trafficking',
    title: 'Trafficking lures, warned of as trafficking',
    positive: ['lure'],
    harm: 'trafficking',
  },
  { name: 'other', title: 'Other harmful offers, warned of in any way', positive: ['other'] },
];

/** Ads and texts that ought to be left alone. */
export const isNegative = (kind: Kind): boolean => kind !== 'lure' && kind !== 'other';
/** Negatives that are ads: false alarms are told per 1,000 of these. */
export const isHonestAd = (kind: Kind): boolean => kind === 'honest' || kind === 'look-alike';
