import { explanations } from '../generated/explanations.ts';
import type { Explanation } from '../model.ts';
import { explanationOf } from '../packs/explanations.ts';
import type { SignName } from '../platform/messages.ts';

/** What to tell a reader about each sign; signs that no pack in use has are left out. */
export function explain(signs: readonly SignName[], language: string): readonly Explanation[] {
  return signs.flatMap((sign) => explanationOf(explanations, sign, language) ?? []);
}
