/** Every number that decides what is said of a listing. Other files of `scoring` name what they compare, this one says how much. */
import type { Strength } from '../model.ts';

/** How much a sign says alone. A decisive one is danger by itself. */
export const points: Readonly<Record<Exclude<Strength, 'reassuring'>, number>> = {
  weak: 1,
  fair: 2,
  strong: 4,
  decisive: 8,
};

/** Signs of one topic count together no more than one strong sign; where the work is never says more than a fair one. */
export const topicMost = points.strong;
export const placeMost = points.fair;

/** Weak signs count together no more than this, however many: they lean on stronger ones. */
export const weakMost = 1.5;

/** From how many points on something is said. */
export const cautionFrom = 4;
export const dangerFrom = 8;

/** Without a decisive sign, danger needs signs of so many topics; caution of more than the place. */
export const dangerTopics = 3;

/** What reassurance takes off, once. */
export const softening = 1;

/** Points to a score of 0 to 1 where something is said: 4 points are ½, 8 are ¾. */
export const scoreOf = (sum: number): number => 1 - 2 ** (-sum / 4);

/**
 * What the manner of an ad adds to the points of its signs, or takes from them, as long as nothing is said of it. Made-up
 * ads look alike: they tell nothing of the employer, offer office work that anybody could do, and want the answer
 * elsewhere. Many honest ads are short and plain too, so no manner ever makes or unmakes a caution: it only orders
 * the ads below.
 */
export const mannerPoints: Readonly<Partial<Record<Strength, number>>> = {
  reassuring: -1,
  weak: 1,
  fair: 2,
};

/**
 * Points of signs and manner to a score where nothing is said: 0 where nothing speaks for it, always less than ½. Two
 * points close half of what is left.
 */
export const scoreBelow = (sum: number): number => (1 - 2 ** (-Math.max(0, sum) / 2)) / 2;

/** The most spans that one rule shows. */
export const mostSpans = 8;

/** How many UTF-16 units of one field are read; what comes after is not judged. */
export const mostText = 100_000;

/** How many letters a listing needs; a sign of Chinese, Japanese or Korean counts as three. */
export const fewestLetters = 12;

/** An ad with fewer letters is short; one with fewer parts (lines with words, of the first so many) is all in one piece. */
export const shortAd = { letters: 950, parts: 3, lines: 50 };

/** How far a negation reaches, in UTF-16 units, to what comes after it and to what comes before it. */
export const negationReach = { after: 40, before: 18 };

/** How far a warning reaches within its sentence, in UTF-16 units. */
export const warningReach = 200;

/**
 * The longest quotation that is looked for, in UTF-16 units (a whole ad may be quoted), and the most of one field.
 * One with signs of so many rules quotes an offer; so many words of hiring may stand around it.
 */
export const quotation = { longest: 700, most: 200, offer: 3, hiring: 1 };

/** Working hours, days and weeks of a month; parts of a year. */
export const perMonth = { hour: 173, day: 22, week: 4.33, month: 1, year: 1 / 12 } as const;

/** US dollars a month between which an amount is taken for pay; of a local wage it must be so much to be local money. */
export const plausiblePay = { from: 25, to: 60_000, ofWage: 0.3 };

/** Above both of these a figure without a period is a year's pay: so many monthly wages, and US dollars. */
export const yearlyFrom = { wages: 5, usd: 10_000 };

/** Pay as a multiple of the average wage: of the place (host country), or of the better of place and home. */
export const payMultiples = {
  host: { above: 2.2, far: 4 },
  other: { above: 3, far: 5 },
} as const;

/** Pay for a day: as a multiple of an average day's wage, or US dollars where no wage is known. */
export const dailyPay = { wages: 3, usd: 150 };

/** Ages that a limit may name, in years. */
export const ages = { from: 15, to: 60, lowest: 30 };

/**
 * When a text on a social site is an offer of work; see `job-ad.ts`. Without words of hiring, signs of so many
 * points, or of very many beside a single word of an account; so many words of accounts and warnings are forgiven,
 * more where a messenger is named to answer to; words of one rule count so often. Beside words of an account,
 * those of hiring must be so many times as many; words of looking for work oneself count as so many of an account,
 * because whoever looks for work speaks of pay, terms and messages too. Nobody but a recruiter tells the reader so
 * many things to do as somebody who goes, such as what to say at the border and at home.
 */
export const offer = {
  pointsAlone: 4,
  pointsBeyondDoubt: 20,
  forgiven: 2,
  forgivenToChat: 4,
  perRule: 4,
  majority: 1.5,
  ofSeeking: 3,
  instructions: 2,
};
