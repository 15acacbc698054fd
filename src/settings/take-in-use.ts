import { askBackground } from '../platform/ask.ts';
import type { Trouble } from '../platform/feeds.ts';
import type { FoundFeed, FoundPack } from '../platform/pack-summary.ts';
import { addGuest } from '../platform/packs-in-use.ts';

/** Takes in use what was found; why it could not be, if so. */
export async function takeInUse(found: FoundPack | FoundFeed): Promise<Trouble | undefined> {
  if ('index' in found) {
    const { address, index, etag, text } = found;
    const came = await askBackground('addFeed', { address, index, etag, text });
    return 'trouble' in came ? came.trouble : undefined;
  }
  const added = await addGuest(found.text, 'file');
  return 'refused' in added ? { reason: added.refused, details: added.faults } : undefined;
}
