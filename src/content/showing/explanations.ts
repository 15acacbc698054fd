import type { Explanation, Verdict } from '../../model.ts';
import type { Bond } from '../bond.ts';
import { shownSigns } from '../../interface/shown-signs.ts';

/** Titles, whys and asks of a verdict's signs in the reader's language. Never rejects: what did not come is missing. */
export type Explain = (verdict: Verdict) => Promise<readonly Explanation[]>;

/** Asks the background for words, once for each sign. */
export function explaining({ ask, language }: Pick<Bond, 'ask' | 'language'>): Explain {
  const known = new Map<string, Explanation>();
  const nameOf = ({ pack, rule }: { pack: string; rule: string }) => `${pack}/${rule}`;
  return async (verdict) => {
    const signs = shownSigns(verdict).map(({ pack, rule }) => ({ pack, rule }));
    const missing = signs.filter((sign) => !known.has(nameOf(sign)));
    if (missing.length > 0) {
      try {
        const answer = await ask('explain', { signs: missing, language: await language() });
        for (const one of answer) known.set(nameOf(one), one);
      } catch {
        // The banner says itself that these words are missing.
      }
    }
    return signs.flatMap((sign) => known.get(nameOf(sign)) ?? []);
  };
}
