/**
 * What the workbench's page and its worker say to each other; plain data all. The page does not post these by hand:
 * `client.ts` turns them into calls that give promises (`Bench`).
 */
import type { Harm, Level, Listing, Span, State, Strength, Topic, Verdict } from '../../model.ts';
import type { RuleKind } from '../../scoring/asset.ts';
import type { Asked as Offered } from '../../scoring/judge.ts';
import type { Grade } from '../../scoring/match/hit.ts';

/** One rule in one language: `en` is the rule's own file, any other the rule's entry in the pack's file of it. */
export interface Spot {
  readonly pack: string;
  readonly rule: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * What a volunteer wrote, as YAML. For `en` the whole of the rule's file; for any other language what stands under the
 * rule's name in the language's file, from the margin on (`title: …`, `phrases:` …). Pack, rule and language need not
 * exist: then it is a new rule, or the first words of a language. An empty text takes the entry away. A rule with
 * `status: draft` is tried as if it were active.
 */
export interface Draft extends Spot {
  readonly text: string;
}

/** A stretch of a draft's text with something to say of it. */
export interface Marked {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 units in the draft's text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** A sentence in English, without its place. */
  readonly says: string;
}

/** What became of a draft: with faults it is not laid on, and what is shipped stays in force there. */
export interface Laid extends Spot {
  readonly faults: readonly Marked[];
}

/** One rule of the catalogue, drafts included. */
export interface RuleLine {
  readonly rule: string;
  readonly title: string;
  readonly kind: RuleKind;
  readonly topic: Topic;
  readonly strength: Strength;
  readonly harms: readonly Harm[];
  readonly by: 'phrases' | 'fact' | 'combination';
  /** How many phrases in each language that has any. */
  readonly phrases: Readonly<Record<string, number>>;
}

/** What there is to edit. */
export interface Catalogue {
  readonly packs: readonly {
    readonly name: string;
    readonly title: string;
    readonly version: string;
    readonly date: string;
    readonly rules: readonly RuleLine[];
    /** Without English. */
    readonly languages: readonly { readonly code: string; readonly name: string }[];
  }[];
}

/** What takes a phrase back, so that it does not count; see `scoring/context.ts` and `quotation.ts`. */
export const takings = ['unless', 'negation', 'warning', 'quotation', 'field'] as const;
export type Taking = (typeof takings)[number];

/** One phrase that stands in the listing. */
export interface MetPhrase extends Spot {
  readonly kind: RuleKind;
  readonly phrase: string;
  /** Whether it is one of the rule's `unless`. */
  readonly off: boolean;
  readonly span: Span;
  readonly grade: Grade;
  /** Why it does not count; absent where it does. */
  readonly taken?: Taking;
}

/** A fact that holds, for a rule that asks for it. */
export interface MetFact {
  readonly pack: string;
  readonly rule: string;
  readonly fact: string;
  readonly kind: RuleKind;
  /** The words that show it; there may be none. */
  readonly spans: readonly Span[];
}

/** What the engine reads in a listing beside phrases: what facts are made from. */
export interface ReadOff {
  /** Of the words; empty where it cannot be told or nothing asks. */
  readonly language: string;
  /** ISO 3166-1 alpha-2: where the work seems to be. */
  readonly work: readonly string[];
  readonly places: readonly { readonly span: Span; readonly name: string; readonly tier: string }[];
  /** US dollars a month. */
  readonly pays: readonly { readonly span: Span; readonly monthly: number }[];
  /** Money, numbers, contacts, links: `contact:chat`, `money` … */
  readonly entities: readonly { readonly span: Span; readonly kind: string }[];
}

/** What one sign gives before any cap. */
export interface SignPoints {
  readonly pack: string;
  readonly rule: string;
  readonly strength: Strength;
  readonly points: number;
}

/** What one topic came to. */
export interface TopicWorking {
  readonly topic: Topic;
  readonly signs: readonly SignPoints[];
  /** All of its signs together, before the cap. */
  readonly sum: number;
  /** The most that the topic may count; lower where it is a place alone. */
  readonly most: number;
  readonly counted: number;
}

/** Why points were held just under a level. */
export const holds = ['nothing-carries', 'few-topics'] as const;
/**
 * `nothing-carries`: caution needs a sign that is fair at least and about more than a place.
 * `few-topics`: danger needs signs of several topics.
 */
export type Hold = (typeof holds)[number];

/** How the level of one harm came about, in the order in which it is worked out. */
export interface HarmWorking {
  readonly harm: Harm;
  readonly topics: readonly TopicWorking[];
  /** What the topics count together, weak signs left out. */
  readonly firm: number;
  /** What weak signs add to that, after their own cap. */
  readonly weak: number;
  readonly weakMost: number;
  readonly held?: Hold;
  /** What a decisive combination adds; 0 without one. */
  readonly decisive: number;
  /** What reassuring words took off. */
  readonly softened: number;
  /** What it comes to, and from how many on there is caution and danger. */
  readonly points: number;
  readonly cautionFrom: number;
  readonly dangerFrom: number;
  readonly level: Level;
  /** 0 to 1. */
  readonly score: number;
}

/** A part of what a combination asks for, and whether it is there. */
export type Part =
  | { readonly rule: string; readonly met: boolean }
  | { readonly asks: 'all' | 'any'; readonly met: boolean; readonly of: readonly Part[] }
  | {
      readonly asks: 'atLeast';
      readonly atLeast: number;
      readonly met: boolean;
      readonly of: readonly Part[];
    };

/** A combination that is met, or has something of what it asks for. Rules are named `pack/rule`. */
export interface CombinationSeen {
  readonly pack: string;
  readonly rule: string;
  readonly strength: Strength;
  readonly met: boolean;
  readonly when: Part;
  /** The fewest further rules that would have to be met; 0 where `when` holds. */
  readonly lacks: number;
  /** What it is called off by, where it names such; it is called off while `met`. */
  readonly unless?: Part;
}

/** Whether the listing is taken for an offer of work, and by what. */
export interface Asked extends Pick<Offered, 'offers' | 'as'>, Omit<Offered['tokens'], 'points'> {}

/** Everything that led to a verdict. */
export interface Explained {
  readonly verdict: Verdict;
  /** By field and place. */
  readonly phrases: readonly MetPhrase[];
  readonly facts: readonly MetFact[];
  /** Absent where there was nothing to read. */
  readonly read?: ReadOff;
  /** Harms with a sign, the highest first. */
  readonly harms: readonly HarmWorking[];
  /** Met ones first, then those that lack least. */
  readonly combinations: readonly CombinationSeen[];
  readonly asked?: Asked;
}

/** What came of one line of a draft. */
export const outcomes = ['holds', 'not-met', 'met', 'no-level', 'level', 'idle'] as const;
/**
 * `not-met`: a line of catches that is not met. `met`: a line of ignores that is. `no-level`: met, but a combination
 * must reach a level. `level`: a line of a combination's ignores that gets one. `idle`: a phrase that no line of
 * catches shows at work.
 */
export type Outcome = (typeof outcomes)[number];

/** One line of catches, ignores or phrases. */
export interface ProofLine extends Marked {
  readonly key: 'catches' | 'ignores' | 'phrases';
  /** Its place in the list, from 0. */
  readonly place: number;
  /** The example or the phrase, in one line. */
  readonly words: string;
  readonly outcome: Outcome;
}

/** The proofs of a text, as `packs test` and `packs lint` see them. */
export interface Proved extends Spot {
  /** What keeps it from being read; then there are no lines. */
  readonly faults: readonly Marked[];
  readonly lines: readonly ProofLine[];
  /** What `packs lint` asks beyond the format: words that readers can bear, no phrase in two rules. */
  readonly style: readonly Marked[];
  /** Whether everything is in order. */
  readonly green: boolean;
}

/** What is said of a listing, in two words. */
export interface Said {
  readonly state: State;
  readonly level: Level;
}

/** A listing that is told of otherwise with the drafts than without. */
export interface Changed {
  readonly id: string;
  /** What it truly is, as labelled; empty where nobody said. */
  readonly label: string;
  readonly language: string;
  readonly before: Said;
  readonly now: Said;
  /** Whether the label asks for the change; absent without a label we know. */
  readonly better?: boolean;
  /** `pack/rule` of signs that came and went. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly listing: Listing;
}

/** How many of one label, and how many reach a level or a higher one. */
export interface Tally {
  readonly label: string;
  readonly of: number;
  readonly before: { readonly caution: number; readonly danger: number };
  readonly now: { readonly caution: number; readonly danger: number };
}

/** What the drafts change. */
export interface Effect {
  readonly of: number;
  readonly tallies: readonly Tally[];
  /** The first so many; `more` says how many were left out. */
  readonly changed: readonly Changed[];
  readonly more: number;
  /** Lines that could not be used, the first so many; `lost` counts all. */
  readonly problems: readonly { readonly line: number; readonly says: string }[];
  readonly lost: number;
  /** Listings of which the very same is said. */
  readonly same: number;
}

/** A line of another rule's proofs, or of another language's, that held before the drafts. */
export interface BrokenProof extends Spot {
  readonly key: 'catches' | 'ignores';
  /** Its place in the list, from 0. */
  readonly place: number;
  readonly words: string;
  readonly outcome: Outcome;
  /** A sentence in English, to follow the words. */
  readonly says: string;
}

/** What the drafts do to the proofs of all that was not drafted: `packs test` asks for these too. */
export interface ProofEffect {
  /** Lines that were tried. */
  readonly of: number;
  /** The first so many; `more` says how many were left out. */
  readonly broken: readonly BrokenProof[];
  readonly more: number;
}

/** How far something is; `of` is absent where nobody knows. `listings` counts those that were judged, or lines of proofs. */
export interface Progress {
  readonly done: number;
  readonly of?: number;
  readonly listings: number;
}

/** What the page can ask, and what it is told. */
export interface Asks {
  /** Loads packs and engine; the first thing to ask. */
  readonly open: { readonly ask: object; readonly answer: Catalogue };
  /** These drafts, and no others, lie over the packs from now on. */
  readonly lay: {
    readonly ask: { readonly drafts: readonly Draft[] };
    readonly answer: { readonly laid: readonly Laid[]; readonly catalogue: Catalogue };
  };
  readonly explain: { readonly ask: { readonly listing: Listing }; readonly answer: Explained };
  /** Held against the drafts that are laid; this one need not be among them. */
  readonly prove: { readonly ask: Draft; readonly answer: Proved };
  /** Our own labelled listings, judged without and with the drafts. */
  readonly effectOnBoard: { readonly ask: object; readonly answer: Effect };
  /** The examples of all rules in all languages but those that are drafted. */
  readonly effectOnProofs: { readonly ask: object; readonly answer: ProofEffect };
  /** A file as `scan` reads it (`.jsonl`, `.csv`, `.txt` by its name), with a `label` where there is one. */
  readonly effectOnFile: {
    readonly ask: { readonly name: string; readonly file: Blob };
    readonly answer: Effect;
  };
}
export type AskName = keyof Asks;

/** Page to worker. */
export type ToWorker =
  | {
      readonly [Name in AskName]: {
        readonly id: number;
        readonly name: Name;
        readonly ask: Asks[Name]['ask'];
      };
    }[AskName]
  | { readonly cancel: number };

/** Worker to page; `id` is that of what was asked. A fault is a sentence in English. */
export type ToPage =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string; readonly cancelled: boolean };

/** The worker as the page sees it. A promise rejects with a `BenchError`; with an `AbortError` once it was cancelled. */
export interface Bench {
  open(): Promise<Catalogue>;
  lay(drafts: readonly Draft[]): Promise<Asks['lay']['answer']>;
  explain(listing: Listing): Promise<Explained>;
  prove(draft: Draft): Promise<Proved>;
  effectOnBoard(way?: Way): Promise<Effect>;
  effectOnProofs(way?: Way): Promise<ProofEffect>;
  effectOnFile(file: File, way?: Way): Promise<Effect>;
  /** Ends the worker. */
  close(): void;
}

/** How something long is watched and stopped. */
export interface Way {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
