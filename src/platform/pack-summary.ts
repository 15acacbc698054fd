/** What the settings show of a pack from outside before the person says yes to it. All its words are a stranger's. */
import type { FeedPayload } from '../packs/feed/feed.ts';
import type { Trouble } from './feeds.ts';

export interface RuleSummary {
  readonly name: string;
  readonly title: string;
  readonly why: string;
  /** BCP 47 of title and why. */
  readonly language: string;
  /** The words it looks for, by BCP 47 language. None where it looks at a fact, or at what other signs there are. */
  readonly phrases: readonly { readonly language: string; readonly phrases: readonly string[] }[];
}

export interface PackSummary {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** How many phrases it has in all, in how many languages. */
  readonly phrases: number;
  readonly languages: number;
  readonly rules: readonly RuleSummary[];
}

/** A pack that may be added: it was read, and does what its own examples say. */
export interface FoundPack {
  readonly summary: PackSummary;
  /** The pack file. */
  readonly text: string;
}

/** A feed that may be added once the person has said yes to its key. */
export interface FoundFeed extends FoundPack {
  /** The address of its folder. */
  readonly address: string;
  /** Its index, as it came. */
  readonly index: string;
  /** What its server calls that index; empty where it does not say. */
  readonly etag: string;
  readonly payload: FeedPayload;
  /** The key that signed it: its id, and the whole fingerprint in groups for the eye. */
  readonly key: { readonly id: string; readonly fingerprint: string };
}

/** A feed as it was shown, to be added so. */
export type AddedFeed = Pick<FoundFeed, 'address' | 'index' | 'etag' | 'text'>;

/** What a look came to, or why it came to nothing. */
export type Look<Found> = { readonly found: Found } | { readonly trouble: Trouble };
