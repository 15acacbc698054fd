/** What a pack, a rule and a language may say. The one place where the format is written down. */
import type { Field, Harm, Source, Strength, Topic } from '../model.ts';
import type { FactName } from '../scoring/facts/names.ts';
import type { RuleKind } from '../scoring/asset.ts';

/** A draft is tested and shown in the workbench, never to readers. */
export const statuses = ['active', 'draft'] as const;
export type Status = (typeof statuses)[number];

/** A listing in an example; plain words stand for `{text}`. Fields left out are empty. */
export type Example = Readonly<Partial<Record<Field, string>>>;

/** A condition over rules by name: a bare name is of the same pack, `pack/rule` of another. */
export type Wish =
  | string
  | { readonly all: readonly Wish[] }
  | { readonly any: readonly Wish[] }
  | { readonly atLeast: number; readonly of: readonly Wish[] };

/** What one rule says in one language; English stands in the rule itself. */
export interface Wording {
  /** Describes the ad, never the employer or the person. */
  readonly title: string;
  readonly why: string;
  /** One question to ask or thing to check before answering. */
  readonly ask: string;
  readonly phrases: readonly string[];
  /** Phrases that call the rule off in the same sentence. */
  readonly unless: readonly string[];
  /** Every phrase is shown at work by one of these. */
  readonly catches: readonly Example[];
  readonly ignores: readonly Example[];
}

/** One rule: it knows its sign by phrases, by a fact, or as a combination of other rules; by exactly one of them. */
export interface Rule extends Wording {
  /** The file's name without its ending. */
  readonly name: string;
  readonly kind: RuleKind;
  readonly status: Status;
  /** Every language must have phrases for it before it can be called covered. */
  readonly core: boolean;
  /** Tells the reader what to do as somebody who goes: such signs make a text an offer, whatever else it says. */
  readonly instructs: boolean;
  readonly topic: Topic;
  readonly strength: Strength;
  /** The most telling first; empty for rules that are no signs. */
  readonly harms: readonly Harm[];
  readonly sources: readonly Source[];
  /** The fields whose words count; absent: all. */
  readonly in?: readonly Field[];
  readonly fact?: FactName;
  readonly when?: Wish;
  /** Of a combination: not met when this holds. */
  readonly unlessWhen?: Wish;
}

/** One language of one pack. */
export interface Language {
  /** BCP 47; the file's name without its ending. */
  readonly code: string;
  /** The language's name, in English. */
  readonly name: string;
  /** What the pack is called in it; absent: English stands in. */
  readonly title?: string;
  /** Native speakers who read and vouch for it; while empty, the language is marked as unread. */
  readonly speakers: readonly string[];
  /** By the name of the rule. */
  readonly rules: Readonly<Record<string, Wording>>;
}

/** Rules and languages that are published together under one version. */
export interface Pack {
  /** The folder's name. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** The day of this version, YYYY-MM-DD. */
  readonly date: string;
  /** What its rules speak for when they do not say otherwise; empty for a pack without signs. */
  readonly harms: readonly Harm[];
  /** By name. */
  readonly rules: readonly Rule[];
  /** By code. */
  readonly languages: readonly Language[];
  /** Comes from outside (`guest.ts`); absent: one of ours. Never written in a file: whoever reads it knows. */
  readonly guest?: true;
}

/** How much a pack may hold: what comes from outside must not fill a device. */
export const limits = {
  title: 80,
  why: 700,
  ask: 300,
  phrase: 200,
  phrases: 600,
  example: 5000,
  examples: 400,
  rules: 2000,
  sources: 12,
  sourceTitle: 200,
  url: 500,
  speakers: 50,
  version: 20,
} as const;
