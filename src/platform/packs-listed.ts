/** Packs as the settings list them, and what becomes of one that is added. */
import { reasons } from '../packs/feed/feed.ts';

export interface ListedRule {
  readonly name: string;
  /** In the reader's language where the pack has it. */
  readonly title: string;
  readonly on: boolean;
}

export interface ListedPack {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** `shipped`, `file`, or the address of the feed that brings it. */
  readonly from: string;
  readonly on: boolean;
  /** Not in use, whatever its switch says: it names signs that an update of ours has taken away. */
  readonly idle?: true;
  /** Its signs, by name; none where the pack only tells what an offer of work is: such a pack has no switch. */
  readonly rules: readonly ListedRule[];
}

/** Why a pack is not taken; `not-kept`: the disk is full, or storage denied. */
export const packRefusals = [...reasons, 'not-kept'] as const;
export type PackRefusal = (typeof packRefusals)[number];

/** What became of a pack that was to be added. The faults are English sentences for whoever wrote the pack. */
export type Added =
  | { readonly added: string }
  | { readonly refused: PackRefusal; readonly faults: readonly string[] };

/** What was removed, as it can be added again. */
export interface Removed {
  readonly text: string;
  readonly from: string;
}
