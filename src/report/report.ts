/** The report: what was seen, why it was marked, and what the person adds. No conclusion, no clock, no chance. */
import type { Field, Level, Listing, PackName, Verdict } from '../model.ts';
import { fields } from '../model.ts';
import type { Answers } from './answers.ts';
import { noAnswers } from './answers.ts';
import type { Indicator } from './indicators.ts';
import { indicatorsOf } from './indicators.ts';

/** The listing as it was seen. */
export interface SeenAd extends Readonly<Record<Field, string>> {
  readonly url: string;
  readonly site: string;
  readonly language: string;
  readonly links: readonly string[];
}

/** One sign, with the ad's own words. */
export interface ReportedSign {
  readonly rule: string;
  readonly pack: string;
  readonly harm: string;
  readonly strength: string;
  /** The words as they stand in the ad; empty for a fact that has none. */
  readonly quotes: readonly string[];
}

/** The parts of a report that a person can leave out. */
export const parts = ['ad', 'signs', 'indicators', 'answers'] as const;
export type Part = (typeof parts)[number];

/** Everything that a report says. What is left out is not there at all. */
export interface Report {
  /** The version of this shape. */
  readonly version: 1;
  /** When it was made, ISO 8601, by the clock of the device. */
  readonly time: string;
  readonly ad?: SeenAd;
  readonly level?: Level;
  readonly signs?: readonly ReportedSign[];
  /** Which packs judged. */
  readonly packs?: readonly PackName[];
  readonly indicators?: readonly Indicator[];
  readonly answers?: Answers;
}

/**
 * The report of one listing. `time` is ISO 8601; `leaveOut` names the parts that the person takes out.
 * The same arguments give the same report.
 */
export function reportOf(
  listing: Listing,
  verdict: Verdict,
  packs: readonly PackName[],
  answers: Answers,
  time: string,
  leaveOut: readonly Part[] = [],
): Report {
  const whole: Required<Report> = {
    version: 1,
    time,
    ad: adOf(listing),
    level: verdict.level,
    signs: verdict.evidence.map(({ rule, pack, harm, strength, spans }) => {
      const quotes = [...new Set(spans.map(({ text }) => text))];
      return { rule, pack, harm, strength, quotes };
    }),
    packs,
    indicators: indicatorsOf(listing),
    answers,
  };
  return without(whole, leaveOut);
}

/** The same report without some of its parts. The level and the packs go with the signs. */
export function without(report: Report, leaveOut: readonly Part[]): Report {
  const gone = new Set<string>(leaveOut);
  if (gone.has('signs')) gone.add('level').add('packs');
  if (noAnswers(report.answers ?? {})) gone.add('answers');
  const entries = Object.entries(report).filter(([part]) => !gone.has(part));
  return Object.fromEntries(entries) as unknown as Report;
}

function adOf(listing: Listing): SeenAd {
  const words = Object.fromEntries(fields.map((field) => [field, listing[field]]));
  const { url, site, language, links } = listing;
  return { ...(words as Record<Field, string>), url, site, language, links };
}
