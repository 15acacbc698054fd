/** The packs in use, for our own pages: what there is, what is added or removed, what is switched on or off. */
import { askBackground } from './ask.ts';
import { watchInUse } from './pack-choices.ts';
import { watchGuests } from './packs-kept.ts';
import { refuseInPrivate } from './private-window.ts';
import type { Added, ListedPack, Removed } from './packs-listed.ts';

export { setPackOn, setRuleOn } from './pack-choices.ts';
export type { Added, ListedPack, ListedRule, PackRefusal, Removed } from './packs-listed.ts';

/**
 * Has the background check a pack file, prove it and take it in use, in place of one of the same name from the same
 * place. `from`: `file`, or a feed's address. Takes seconds. Throws `PrivateWindow` in a private window.
 */
export function addGuest(text: string, from: string): Promise<Added> {
  refuseInPrivate();
  return askBackground('addGuest', { text, from });
}

/** Lets a guest go; gives it back, to undo that with `addGuest`. Undefined when there was none. */
export async function removeGuest(name: string): Promise<Removed | undefined> {
  return (await askBackground('removeGuest', { name })) ?? undefined;
}

/** All packs, ours first, then by name; titles in the reader's language (BCP 47) where a pack has it. */
export const listPacks = (language: string): Promise<readonly ListedPack[]> =>
  askBackground('listPacks', { language });

/** Calls back when the list has changed, here or elsewhere, until the returned function is called. */
export function watchPacks(fn: () => void): () => void {
  const stops = [watchGuests(fn), watchInUse(fn)];
  return () => {
    for (const stop of stops) stop();
  };
}
