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
 *   literals   the wordings of such stretches: their windows, hashed and in order of the hash
 *   chains     runs of neighbours with gaps between, and who is told when all are met
 *
 * Words, columns and patterns are named by the place where they begin. Bytes stand in base64.
 */
export interface PhraseRecord {
  readonly format: 3;
  readonly words: string;
  /** Numbers as `numbers.ts` writes them: how many words, then the words. */
  readonly columns: string;
  /** Numbers: see `write-patterns.ts`. */
  readonly patterns: string;
  /**
   * Three Uint32 for each literal: its window's hash times four, and which of the widths; its pattern times 512, and
   * which wording of the pattern's stretch it is; how many of its symbols its window ends after, and 256 times its mark.
   */
  readonly literals: string;
  /** Numbers: see `write-chains.ts`. */
  readonly chains: string;
  /** Uint32: where each chain begins. */
  readonly chainPlaces: string;
  /** Names of slots; chains have their places in this list. */
  readonly slots: readonly string[];
  /** Numbers: for each slot, how many chains are led by it, then the chains. */
  readonly slotChains: string;
  /** Owners whose hits fill slots (first and last of those that follow each other), and the kind they fill. */
  readonly fillers: readonly (readonly [first: number, last: number, kind: string])[];
}

/** Most wordings that a pattern is looked up by. */
export const mostWays = 512;
