/** One phrase as it is handed to `buildRecord`. */
export interface PhraseEntry {
  /** What a hit is reported under: the number of a rule or a place. */
  readonly owner: number;
  /** In the phrase language of `phrase.ts`. */
  readonly phrase: string;
  /** Whether the phrase calls its owner off (`unless`). */
  readonly off?: boolean;
  /** Kind under which the phrase's hits fill slots of other phrases, such as `place:hotspot`. */
  readonly slot?: string;
  /** BCP 47 language of the phrase: languages that put endings on words let the last word take any. */
  readonly language?: string;
}

/**
 * All phrases, ready to be matched: made once by `buildRecord`, loaded by `matcherOf` without building
 * anything anew. Plain data; big arrays are base64 of little-endian bytes. The same phrases give the same bytes.
 */
export interface PhraseRecord {
  readonly format: 1;
  /** Literal texts as written, lower case, a line each, in the order of the rows below. */
  readonly words: string;
  /** Uint16: the folded symbols of all literals, one after the other. */
  readonly symbols: string;
  /** Uint8, three a literal: how many symbols; where its window ends (exclusive); flags. */
  readonly rows: string;
  /** Int32: for each literal, how many uses, then the numbers of the runs that it begins. */
  readonly uses: string;
  /** Runs: what a literal or a slot begins (see `chain.ts`). */
  readonly runs: readonly RunRow[];
  /** Chains: one or more runs with gaps between, and who is told. */
  readonly chains: readonly ChainRow[];
}

/** Steps that stand side by side, found by one of them. */
export interface RunRow {
  readonly chain: number;
  /** Which run of its chain this is. */
  readonly place: number;
  /** Slot that the run is found by; absent: a literal's `uses` name it. */
  readonly slot?: string;
  /** What must stand right before, nearest first, and right after. */
  readonly before?: readonly Step[];
  readonly after?: readonly Step[];
}

/** Literals (numbers of `words` lines) of which one must stand there, or a slot. */
export type Step = readonly number[] | string;

export interface ChainRow {
  readonly owner: number;
  readonly off?: true;
  /** Kind of slot that hits of this chain fill. */
  readonly fills?: string;
  /** How many runs. */
  readonly runs: number;
}
