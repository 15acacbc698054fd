import { explanations } from '../../generated/explanations.ts';
import type { Explanation } from '../../model.ts';
import { explanationOf } from '../../packs/explanations.ts';

/** What the packs say of a rule, in English; a rule that no pack explains is named, not explained. */
export function explained(pack: string, rule: string): Explanation {
  return (
    explanationOf(explanations(), { pack, rule }, 'en') ?? {
      pack,
      rule,
      title: rule,
      why: '',
      ask: '',
      sources: [],
      language: 'en',
    }
  );
}
