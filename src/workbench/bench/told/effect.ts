/** What drafts change in what is said of many listings. Plain data, as the worker tells it. */
import type { Level, Listing, State } from '../../../model.ts';

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
