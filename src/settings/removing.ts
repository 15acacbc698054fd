/** A pack from outside is removed, and brought back. */
import { keepFeed, removeFeed, type KeptFeed } from '../platform/feeds.ts';
import { originsOf } from '../platform/may-send.ts';
import { addGuest, removeGuest, type ListedPack, type Removed } from '../platform/packs-in-use.ts';
import { request } from '../platform/permissions.ts';
import { tidyPermissions } from './tidy-permissions.ts';

/** A pack that was removed, with the feed that brought it, if any. */
export interface GonePack {
  readonly title: string;
  readonly pack: Removed | undefined;
  readonly feed: KeptFeed | undefined;
}

/** Removes a pack, its feed with the keys that were trusted, and what was allowed for its host. */
export async function removePack({ name, title, from }: ListedPack): Promise<GonePack> {
  // First, so that nobody brings the pack back meanwhile.
  const feed = await removeFeed(from);
  const pack = await removeGuest(name);
  await tidyPermissions();
  return { title, pack, feed };
}

/** Brings all of it back; must be called straight from a click. False where that cannot be. */
export async function bringBack({ pack, feed }: GonePack): Promise<boolean> {
  // Where the person says no the pack comes back all the same; it is just not renewed until they say yes.
  if (feed !== undefined) await request(originsOf(feed.id)).catch(() => false);
  if (pack === undefined) return false;
  const added = await addGuest(pack.text, pack.from);
  if (!('added' in added)) return false;
  if (feed !== undefined) await keepFeed(feed);
  return true;
}
