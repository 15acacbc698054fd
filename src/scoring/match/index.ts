/**
 * The match: all phrases of all packs, in one pass over the folded text.
 *
 *   page of symbols    f r e e f i i g h t t o …
 *     │  probe         roll a window along, mix it, one bit looked up for each symbol   (probe.ts, gate.ts)
 *     ▼
 *   places             one in a hundred, where a literal may stand
 *     │  sift          a wider window, another bit beside the first                     (sift.ts, narrow.ts)
 *     ▼
 *   places             one in a thousand
 *     │  verify        bucket, then a literal's mark                                    (verify.ts)
 *     ▼
 *   patterns           may stand here, if all else that they need was seen              (seen.ts, present.ts);
 *     │                exceptions wait                                                  (waiting.ts)
 *     │  walk          symbol by symbol along the pattern                               (walk.ts)
 *     ▼
 *   patterns           met on the page; their place in the original is known
 *     │  stand         edges of words and grade, on the original text                   (stand.ts)
 *     ▼
 *   hits               of whole phrases, reported
 *     │  assemble      neighbours, slots and gaps, judged on hits alone                 (assemble.ts)
 *     ▼
 *   hits               of phrases with slots and gaps, reported
 *
 * Then what waits goes the same way, as far as it calls off an owner that was met.
 */
import type { Fold } from '../fold/index.ts';
import { atOnce, type Steps } from '../steps.ts';
import { matcherBy, type Matcher } from './matching.ts';
import type { PhraseRecord } from './record.ts';
import { tablesInSteps } from './tables.ts';

export type { Matcher } from './matching.ts';

/** Loads a record. One a tab; it matches what this fold folded. */
export function matcherOf(record: PhraseRecord, fold: Fold): Matcher {
  return atOnce(matcherInSteps(record, fold));
}

/** The same in steps of some milliseconds. */
export function* matcherInSteps(record: PhraseRecord, fold: Fold): Steps<Matcher> {
  return matcherBy(record, yield* tablesInSteps(record.parts), fold);
}
