/** What became of proofs: those of a draft, and those of others that a draft breaks. Plain data, as the worker tells it. */
import type { Marked, Spot } from './draft.ts';

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
