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
 * All phrases, ready to be matched: made once by `buildRecord`, loaded by `matcherOf`. Plain data that grows with
 * what volunteers wrote, not with what it stands for; what can be made from the rest quickly is left out.
 * The same phrases give the same bytes.
 *
 *   words      one to a line: "free", " visa" (with the space before it, where there is one)
 *   columns    words of which one stands there
 *   patterns   columns side by side; how far its last word goes; the stretch of columns it is looked up by; its uses
 *   windows    for each literal (a wording of such a stretch) how many of its symbols its window ends after
 *   chains     runs of neighbours with gaps between, and who is told when all are met
 *
 * All but the words are numbers in base64: see `numbers.ts`, `write.ts` and `unpack.ts`.
 */
export interface PhraseRecord {
  readonly format: 2;
  readonly words: string;
  readonly columns: string;
  readonly patterns: string;
  readonly windows: string;
  readonly chains: string;
  /** Names of slots; chains have their places in this list. */
  readonly slots: readonly string[];
  /** Owners whose hits fill slots (first and last of those that follow each other), and the kind they fill. */
  readonly fillers: readonly (readonly [first: number, last: number, kind: string])[];
}

/** Patterns (by number) of which one must stand there, or the name of a slot. */
export type Step = readonly number[] | string;

/** Neighbours of a chain, found by one of them: its patterns' uses name the run, or it is a slot. */
export interface RunRow {
  readonly chain: number;
  /** Which run of its chain this is. */
  readonly place: number;
  readonly slot: string | undefined;
  /** What must stand right before, nearest first. */
  readonly before: readonly Step[];
  /** What must stand right after, nearest first. */
  readonly after: readonly Step[];
}

/** Runs with gaps between, and who is told when all are met. */
export interface ChainRow {
  readonly owner: number;
  readonly off: boolean;
  /** Number of its first run; the others follow. */
  readonly first: number;
  /** How many runs. */
  readonly runs: number;
}
