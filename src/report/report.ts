/** The report: what was seen, why it was marked, and what the person adds. No conclusion, no clock, no chance. */
import type { Field, Level, Listing, PackName, Verdict } from '../model.ts';
import { fields } from '../model.ts';
import type { Answers } from './answers.ts';
import { noAnswers } from './answers.ts';
import type { Indicator, Named } from './indicators.ts';
import { indicatorsOf } from './indicators.ts';
import { maskedAnswers, masksOf, noMasks } from './masking.ts';
import type { Masks } from './masking.ts';
import type { PlaceFinder, ReportedPlace } from './places.ts';
import { isLeg, reportedPlaces } from './places.ts';

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
/** The parts of what the person added, to be left out one by one. */
export const answerParts = [
  'route',
  'transfers',
  'techniques',
  'words',
  'contacts',
  'contact',
] as const;
export type Part = (typeof parts)[number] | (typeof answerParts)[number];

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
  /** Places that the ad and the route name, with their countries. */
  readonly places?: readonly ReportedPlace[];
  readonly answers?: Answers;
  /** How many contacts and names of others were taken out. */
  readonly withheld?: number;
}

/** Whether a report may hold personal data: in the ad, in its contacts, in what the person adds. */
export const isPersonal = ({ ad, indicators = [], answers }: Report): boolean =>
  ad !== undefined || answers !== undefined || indicators.length > 0;

/** What the person chooses for a report, and what it is made with. */
export interface Choices {
  readonly leaveOut?: readonly Part[];
  /** Leaves contacts and names of others readable; by default they are taken out. */
  readonly unmasked?: boolean;
  readonly places?: PlaceFinder;
}

/**
 * The report of one listing. `time` is ISO 8601. The same arguments give the same report.
 */
export function reportOf(
  listing: Listing,
  verdict: Verdict,
  packs: readonly PackName[],
  answers: Answers,
  time: string,
  { leaveOut = [], unmasked = false, places = () => [] }: Choices = {},
): Report {
  const said = chosen(answers, leaveOut);
  const masks = unmasked ? noMasks : masksOf(listing, said);
  const seen = adOf(listing, masks);
  const whole: Required<Report> = {
    version: 1,
    time,
    ad: seen,
    level: verdict.level,
    signs: verdict.evidence.map(({ rule, pack, harm, strength, spans }) => {
      const quotes = [...new Set(spans.map(({ text }) => masks.ofListing(text)))];
      return { rule, pack, harm, strength, quotes };
    }),
    packs,
    indicators: indicatorsOf(seen, named(said)),
    places: reportedPlaces(seen, said, places),
    answers: maskedAnswers(said, masks),
    withheld: masks.count(),
  };
  return without(whole, leaveOut);
}

/** The same report without some of its parts. The level and the packs go with the signs. */
function without(report: Required<Report>, leaveOut: readonly Part[]): Report {
  const gone = new Set<string>(leaveOut);
  if (gone.has('signs')) gone.add('level').add('packs');
  if (noAnswers(report.answers)) gone.add('answers');
  if (report.withheld === 0) gone.add('withheld');
  const places = report.places.filter(
    ({ where }) => !gone.has(isLeg(where) ? 'answers' : 'indicators'),
  );
  if (places.length === 0) gone.add('places');
  const entries = Object.entries({ ...report, places }).filter(([part]) => !gone.has(part));
  return Object.fromEntries(entries) as unknown as Report;
}

/** What the person adds, without the parts they leave out. */
function chosen(answers: Answers, leaveOut: readonly Part[]): Answers {
  if (leaveOut.includes('answers')) return {};
  const kept = Object.entries(answers).filter(([part]) => !leaveOut.some((gone) => gone === part));
  return Object.fromEntries(kept);
}

/** What the person names as the advertiser's. */
const named = ({ contacts, transfers }: Answers): Named => ({
  contacts,
  payees: transfers?.map(({ to = '' }) => to),
});

function adOf(listing: Listing, { ofListing, ofLinks }: Masks): SeenAd {
  const words = Object.fromEntries(fields.map((field) => [field, ofListing(listing[field])]));
  const { url, site, language, links } = listing;
  return { ...(words as Record<Field, string>), url, site, language, links: ofLinks(links) };
}
