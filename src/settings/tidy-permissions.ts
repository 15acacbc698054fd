import { keptFeeds } from '../platform/feeds.ts';
import { organisations, originsOf } from '../platform/organisations.ts';
import { giveBackOthers } from '../platform/permissions.ts';

/** Gives back what was allowed for hosts where there is neither an organisation nor a feed. Never rejects. */
export async function tidyPermissions(): Promise<void> {
  try {
    const [known, feeds] = await Promise.all([organisations(), keptFeeds()]);
    const addresses = [...known.map(({ collection }) => collection), ...feeds.map(({ id }) => id)];
    await giveBackOthers(addresses.flatMap(originsOf));
  } catch {
    // What could not be looked up is left as it is: a feed must not lose its host for it.
  }
}
