/**
 * What the engine is handed: everything it needs of packs, places and wages, as plain data that can be
 * written as JSON. `packs/compile.ts` makes it; no other file of `scoring` knows where it comes from.
 */
import type { Field, Harm, PackName, Strength, Topic } from '../model.ts';
import type { PhraseRecord } from './match/record.ts';
import type { FactName } from './facts/names.ts';

/**
 * What a rule is for. Only a `sign` is ever shown. The others answer the questions that come before:
 * is this an offer of work (`hiring`), or news, a warning, somebody's account (`account`), or does somebody look for
 * work themselves (`seeker`)?
 * does the sentence take back what it names (`negation`: "we never …"; `warning`: "if someone asks you to …")?
 * and how is the ad made (`manner`: like an employer's own, or like those that are made up in numbers)?
 */
export const ruleKinds = [
  'sign',
  'hiring',
  'account',
  'seeker',
  'negation',
  'warning',
  'manner',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** A condition over rules; numbers are places in `Asset.rules`. */
export type Condition =
  | number
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

export interface RuleRow {
  readonly pack: string;
  readonly rule: string;
  readonly kind: RuleKind;
  readonly topic: Topic;
  readonly strength: Strength;
  /** Tells the reader what to do as somebody who goes. */
  readonly instructs?: true;
  /** The harms this rule speaks for, the most telling first; empty for rules that are no signs. */
  readonly harms: readonly Harm[];
  /** The fields whose words count; absent: all. */
  readonly in?: readonly Field[];
  readonly fact?: FactName;
  readonly when?: Condition;
  /** Of a combination: not met when this holds. */
  readonly unless?: Condition;
  /** A sign of a pack from outside: it adds to what is said, and weighs in no question of what stands. */
  readonly guest?: true;
}

/** What a hit is looked at as: signs of guests never speak for or against what other rules found. */
export type HitKind = RuleKind | 'guest';

/** How much a place says: `hotspot` a documented compound or casino town, `border` a staging town on a route,
 * `host` a country documented as host of scam centres, `landing` where travellers are said to land first,
 * `other` any other place. */
export const placeTiers = ['hotspot', 'border', 'host', 'landing', 'other'] as const;
export type PlaceTier = (typeof placeTiers)[number];

export interface PlaceRow {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: 'country' | 'place';
  readonly tier: PlaceTier;
}

/** Monthly gross pay, US dollars. */
export interface WageRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly average: number;
  readonly minimum?: number;
}

/** What roles that ask for training pay; words are separated by `|`. */
export interface RoleRows {
  /** The best paid first. `hosts`: whether it counts in a documented host country. */
  readonly roles: readonly {
    /** Of the average wage. */
    readonly times: number;
    readonly hosts: boolean;
    readonly words: string;
  }[];
  /** Words of years and degrees asked for. */
  readonly asks: string;
  /** Words that take just anybody. */
  readonly anybody: string;
}

/** How many US dollars one unit of a currency is worth, by ISO 4217 code. */
export type Rates = Readonly<Record<string, number>>;

export interface Asset {
  readonly packs: readonly PackName[];
  readonly rules: readonly RuleRow[];
  readonly places: readonly PlaceRow[];
  readonly wages: readonly WageRow[];
  readonly rates: Rates;
  /** Absent: every role pays the average. */
  readonly roles?: RoleRows;
  /**
   * Rules as other languages than English word them: one language's exception is another's everyday word, so not
   * every `unless` calls off every phrase. Each is the number of a rule.
   */
  readonly wordings?: readonly number[];
  /**
   * All phrases of all rules, then the names of all places, then wordings: owner n is rule n, place n − rules.length,
   * or wording n − rules.length − places.length.
   */
  readonly phrases: PhraseRecord;
}
