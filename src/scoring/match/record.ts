import type { Literals } from './literals.ts';
import type { Piece } from './numbers.ts';
import type { Script } from './scripts.ts';

/** One phrase as it is handed to `buildRecord`. */
export interface PhraseEntry {
  /** What a hit is reported under: the number of a rule or a place. */
  readonly owner: number;
  /** In the phrase language of `phrase.ts`. */
  readonly phrase: string;
  /** Whether the phrase calls its owner off (`unless`). */
  readonly off?: boolean;
  /** Kind under which all hits of the owner fill slots of other phrases, such as `place:hotspot`. */
  readonly slot?: string;
  /** BCP 47 language of the phrase: languages that put endings on words let the last word take any. */
  readonly language?: string;
  /** Where it was written, to be named in a complaint: the rule and its language. */
  readonly from?: string;
}

/**
 * All phrases, ready to be matched: made once by `buildRecord`, loaded by `matcherOf`. Plain data that grows with
 * what volunteers wrote, not with what it stands for. Loading looks at the literals alone; the rest is read where
 * it lies once something like it is met in a text, which most of it never is.
 * The same phrases give the same bytes.
 *
 *   words      one to a line: "free", " visa" (with the space before it, where there is one)
 *   columns    words of which one stands there
 *   patterns   columns side by side; how far its last word goes; the stretch of columns it is looked up by; its uses
 *   literals   the wordings of such stretches: their windows, hashed
 *   chains     runs of neighbours with gaps between, and who is told when all are met
 *
 * Words, columns and patterns are named by the place where they begin, chains by number. All that stands in a part is
 * met only in texts that have a letter of its script, and leans on nothing but that part and those without a script:
 * so parts of other scripts may be left out.
 */
export interface PhraseRecord {
  readonly format: 5;
  /** In order of their places. */
  readonly parts: readonly RecordPart[];
  /** Names of slots; chains have their places in this list. */
  readonly slots: readonly string[];
  /** For each slot the chains that are led by it. */
  readonly slotChains: readonly (readonly number[])[];
  /** Owners whose hits fill slots (first and last of those that follow each other), and the kind they fill. */
  readonly fillers: readonly (readonly [first: number, last: number, kind: string])[];
}

/** A part of a record. What is in none of its pieces is in another part. */
export interface RecordPart {
  /** Of the letters of which a text must have one; absent: any text will do. */
  readonly script?: Script;
  readonly words?: Piece;
  /** Numbers: how many words, then the words. */
  readonly columns?: Piece;
  /** Numbers: see `write-patterns.ts`. */
  readonly patterns?: Piece;
  /** Numbers: see `write-chains.ts`. */
  readonly chains?: Piece;
  /** Numbers of `placeDigits`: where each chain begins, from the chain of this number on. */
  readonly chainPlaces?: readonly [firstChain: number, text: string];
  /** See `literals.ts`; or read already. */
  readonly literals?: string | Literals;
}

/** Digits of the place of a chain. */
export const placeDigits = 4;

/** Places of patterns are below this: a literal holds one in 22 bits, beside its wording and a bit of the matcher's. */
export const mostPlaces = 1 << 22;

/** Most wordings that a pattern is looked up by. */
export const mostWays = 512;
