/** Everything that led to a verdict, step by step. Plain data, as the worker tells it. */
import type { Harm, Level, Span, Strength, Topic, Verdict } from '../../../model.ts';
import type { RuleKind } from '../../../scoring/asset.ts';
import type { Asked as Offered } from '../../../scoring/judge.ts';
import type { Grade } from '../../../scoring/match/hit.ts';
import type { Spot } from './draft.ts';

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
