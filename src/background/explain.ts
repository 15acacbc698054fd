import type { Explanation } from '../model.ts';
import { explanationOf, titleIn } from '../packs/explanations.ts';
import type { SignName } from '../platform/messages.ts';
import { keptGuest } from '../platform/packs-kept.ts';
import { shippedWords } from '../platform/shipped.ts';

/**
 * What to tell a reader about each sign; signs that no pack in use has are left out. Those of packs from outside say
 * so, under the pack's name.
 */
export async function explain(
  signs: readonly SignName[],
  language: string,
): Promise<readonly Explanation[]> {
  const words = await shippedWords();
  const ours = signs.map((sign) => explanationOf(words, sign, language));
  const strange = signs.filter((_, at) => ours[at] === undefined).map(({ pack }) => pack);
  if (strange.length === 0) return ours.flatMap((one) => one ?? []);
  const names = [...new Set(strange)];
  // Of a pack that cannot be read the signs stand there with their quotes alone.
  const found = await Promise.all(names.map((name) => keptGuest(name).catch(() => undefined)));
  const guests = new Map(names.map((name, at) => [name, found[at]]));
  return signs.flatMap((sign, at) => {
    const guest = guests.get(sign.pack);
    const theirs = guest && explanationOf(guest.explanations, sign, language);
    return ours[at] ?? (theirs ? { ...theirs, guest: titleIn(guest, language) } : []);
  });
}
