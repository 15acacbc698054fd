/** What a volunteer writes, and what became of it. Plain data, as the worker tells it. */

/** One rule in one language: `en` is the rule's own file, any other the rule's entry in the pack's file of it. */
export interface Spot {
  readonly pack: string;
  readonly rule: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * What a volunteer wrote, as YAML. For `en` the whole of the rule's file; for any other language what stands under the
 * rule's name in the language's file, from the margin on (`title: …`, `phrases:` …). Pack, rule and language need not
 * exist: then it is a new rule, or the first words of a language. An empty text takes the entry away. A rule with
 * `status: draft` is tried as if it were active.
 */
export interface Draft extends Spot {
  readonly text: string;
}

/** A stretch of a draft's text with something to say of it. */
export interface Marked {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 units in the draft's text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** A sentence in English, without its place. */
  readonly says: string;
}

/** What became of a draft: with faults it is not laid on, and what is shipped stays in force there. */
export interface Laid extends Spot {
  readonly faults: readonly Marked[];
}
