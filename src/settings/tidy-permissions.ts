import { takeBackKinds } from '../platform/data-consent.ts';
import { keptFeeds } from '../platform/feeds.ts';
import { organisations, originsOf } from '../platform/organisations.ts';
import { giveBackOthers } from '../platform/permissions.ts';
import { dataKinds } from '../report/data-kinds.ts';

/**
 * Gives back what was allowed for hosts where there is neither an organisation nor a feed, and what data may leave once
 * nobody is left to send it to. Never rejects.
 */
export async function tidyPermissions(): Promise<void> {
  try {
    const [known, feeds] = await Promise.all([organisations(), keptFeeds()]);
    const addresses = [...known.map(({ collection }) => collection), ...feeds.map(({ id }) => id)];
    await giveBackOthers(addresses.flatMap(originsOf));
    const isKnown = known.some(({ credentials }) => credentials !== 'none');
    const still = dataKinds.filter((kind) => isKnown || kind !== 'authenticationInfo');
    await takeBackKinds(known.length === 0 ? [] : still);
  } catch {
    // What could not be looked up is left as it is: a feed must not lose its host for it.
  }
}
