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
}

/**
 * All phrases, ready to be matched: made once by `buildRecord`, loaded by `matcherOf` without building
 * anything anew. Plain data; big arrays are base64 of little-endian bytes. The same phrases give the same bytes.
 */
export interface PhraseRecord {
  readonly format: 1;
  /** Literals as written, lower case, a line each, in the order of the rows. */
  readonly words: string;
  /** Uint16: the folded symbols of all literals, one after the other. */
  readonly symbols: string;
  /** Uint8, three a literal: how many symbols; how many of them its window ends after, 0 if it is not looked up; flags. */
  readonly rows: string;
  /** Int32: for each literal, how many uses, then the uses (see `use.ts`). */
  readonly uses: string;
  /** What begins with a literal or slot and goes on. */
  readonly runs: readonly RunRow[];
  readonly chains: readonly ChainRow[];
  /** Owners whose hits fill slots, and the kind they fill. */
  readonly fillers: readonly (readonly [owner: number, kind: string])[];
}

/** Literals (by number) of which one must stand there, or the name of a slot. */
export type Step = readonly number[] | string;

/** Neighbours of a chain, found by one of them: its literals' uses name the run, or it is a slot. */
export interface RunRow {
  readonly chain: number;
  /** Which run of its chain this is. */
  readonly place: number;
  readonly slot?: string;
  /** What must stand right before, nearest first. */
  readonly before?: readonly Step[];
  /** What must stand right after, nearest first. */
  readonly after?: readonly Step[];
}

/** Runs with gaps between, and who is told when all are met. */
export interface ChainRow {
  readonly owner: number;
  readonly off?: true;
  /** How many runs. */
  readonly runs: number;
}
