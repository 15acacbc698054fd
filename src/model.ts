/**
 * The nouns of Lurewatch. Who reads one file reads this one.
 * Plain data only: everything here can be sent as a message and stored as JSON.
 */

/** The parts of a listing that are read, matched and quoted. */
export const fields = ['title', 'employer', 'place', 'pay', 'text'] as const;
export type Field = (typeof fields)[number];

/** The kind of place on the web a listing stands in; decides whether we ask "is this a job ad at all?". */
export const platforms = [
  'job-board',
  'facebook',
  'telegram',
  'x',
  'linkedin',
  'chat',
  'reddit',
] as const;
export type Platform = (typeof platforms)[number];

/** Who read a listing, in the order in which we trust them; `person` pasted or selected it. */
export type Reader = 'schema.org' | 'adapter' | 'general' | 'person';

/** One job ad, post or message as read off a page. A field that was not found is the empty string. */
export interface Listing extends Readonly<Record<Field, string>> {
  /** Absolute address of the listing itself, or of the page it was read on; empty when unknown. */
  readonly url: string;
  /** Name of the site adapter, else the host of the page; empty when unknown. */
  readonly site: string;
  readonly by: Reader;
  readonly platform?: Platform;
  /** Addresses that the listing links to, with the site's own redirects taken off. */
  readonly links: readonly string[];
  /** How many content pictures the listing shows (not avatars or icons): an ad may be nothing but a picture. */
  readonly pictures: number;
  /** BCP 47 language that the page gives for the listing; empty when it gives none. */
  readonly language: string;
}

/** A listing that says nothing, for those who have only some of its words. */
export const blankListing: Listing = {
  title: '',
  employer: '',
  place: '',
  pay: '',
  text: '',
  url: '',
  site: '',
  by: 'person',
  links: [],
  pictures: 0,
  language: '',
};

/** A stretch of one field: `from` and `to` count UTF-16 units, `text` is exactly that stretch of the original. */
export interface Span {
  readonly field: Field;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a rule is about. Signs of one topic lean on each other and are counted together. */
export const topics = [
  'place',
  'offer',
  'role',
  'contact',
  'employer',
  'process',
  'coercion',
  'evasion',
  'money',
  'reassurance',
] as const;
export type Topic = (typeof topics)[number];

/** How much a rule says alone, from least to most; only combinations are decisive. */
export const strengths = ['reassuring', 'weak', 'fair', 'strong', 'decisive'] as const;
export type Strength = (typeof strengths)[number];

/** What the reader is warned of. */
export const harms = [
  'trafficking',
  'advance-fee',
  'task-scam',
  'money-mule',
  'identity-theft',
  'illegal-work',
] as const;
export type Harm = (typeof harms)[number];

/** What we say of a listing, per harm. There is no "safe". */
export const levels = ['none', 'caution', 'danger'] as const;
export type Level = (typeof levels)[number];

/** Whether a listing could be judged at all. Only a `scored` listing has a level, harms and evidence. */
export const states = ['scored', 'not-a-job-ad', 'too-little-text', 'unreadable'] as const;
export type State = (typeof states)[number];

/** A rule that was met, with the words that met it; a fact may have no words. */
export interface Evidence {
  readonly rule: string;
  readonly pack: string;
  readonly topic: Topic;
  readonly strength: Strength;
  readonly harm: Harm;
  readonly spans: readonly Span[];
}

/** Level and score (0 to 1) of one harm. */
export interface HarmVerdict {
  readonly level: Level;
  readonly score: number;
}

/** What we say of one listing. The same packs and the same listing give the same verdict for ever. */
export interface Verdict {
  readonly state: State;
  /** The highest level of any harm. */
  readonly level: Level;
  /** The harms above `none`. */
  readonly harms: Readonly<Partial<Record<Harm, HarmVerdict>>>;
  /** The highest score of any harm, 0 to 1, also when the level is none. */
  readonly score: number;
  /** Strongest first, then by pack and rule. */
  readonly evidence: readonly Evidence[];
}

/** Where a claim comes from; `date` is as exact as the source allows (2023, 2023-05 or 2023-05-22). */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** What a reader is told about one rule, in one language. */
export interface Explanation {
  readonly rule: string;
  readonly pack: string;
  /** Describes the ad, never the employer or the person. */
  readonly title: string;
  readonly why: string;
  /** One question to ask or thing to check before answering. */
  readonly ask: string;
  readonly sources: readonly Source[];
  /** BCP 47 language the words are in: the reader's, or English where a pack lacks it. */
  readonly language: string;
  /** The title of the pack from outside that says so; absent: one of ours. */
  readonly guest?: string;
}

/** Which packs judged: names, versions and dates, for reports and for the reader. */
export interface PackName {
  readonly name: string;
  readonly version: string;
  readonly date: string;
}

/** The packs in use, by name. */
export type PackNames = readonly PackName[];

/** Packs by name, with what they are called: in English, and by BCP 47 language in others. */
export type PackTitles = readonly (PackName & {
  readonly title: string;
  readonly titles: Readonly<Record<string, string>>;
})[];

/** Parts of the engine's record that are brought to a tab one by one; those of a script only where it is met. */
export type PartNames = readonly { readonly name: string; readonly script?: string }[];
