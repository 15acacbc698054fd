/** What there is to edit. Plain data, as the worker tells it. */
import type { Harm, Strength, Topic } from '../../../model.ts';
import type { RuleKind } from '../../../scoring/asset.ts';

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
    /** By BCP 47 language; without English. */
    readonly titles: Readonly<Record<string, string>>;
    readonly version: string;
    readonly date: string;
    readonly rules: readonly RuleLine[];
    /** Without English. */
    readonly languages: readonly { readonly code: string; readonly name: string }[];
  }[];
}
