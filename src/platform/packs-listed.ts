/** Packs as the settings list them, and what becomes of one that is added. */

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
  /** Its signs, by name; none where the pack only tells what an offer of work is: such a pack has no switch. */
  readonly rules: readonly ListedRule[];
}

/**
 * Why a pack is not taken:
 * - `too-long`: more text than a pack file may have;
 * - `not-a-pack`: no pack file at all;
 * - `pack-broken`: a fault in it, named by its place;
 * - `not-for-guests`: it holds what only our own packs may;
 * - `name-taken`: a pack of that name is there, ours or from elsewhere;
 * - `proofs-fail`: it does not do what its own examples say;
 * - `too-slow`, `too-large`: it would take more time or memory than a pack may;
 * - `not-kept`: the disk is full, or storage denied.
 */
export const packRefusals = [
  'too-long',
  'not-a-pack',
  'pack-broken',
  'not-for-guests',
  'name-taken',
  'proofs-fail',
  'too-slow',
  'too-large',
  'not-kept',
] as const;
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
