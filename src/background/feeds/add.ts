/** A pack from outside before the person has said yes to it, and after. */
import { fromUtf8 } from '../../packs/feed/encoding.ts';
import type { FeedPlan } from '../../packs/feed/feed.ts';
import { wakeAt } from '../../platform/alarms.ts';
import { feedAddress } from '../../platform/feed-address.ts';
import { feedOf, keepFeed, keptFeed, keptFeeds, type Trouble } from '../../platform/feeds.ts';
import { awake } from '../../platform/life.ts';
import type { AddedFeed, FoundFeed, FoundPack, Look } from '../../platform/pack-summary.ts';
import { houseFor, removeGuest, useGuest } from '../packs/guests.ts';
import { heavy } from '../packs/heavily.ts';
import { checkPace } from '../packs/pace.ts';
import { recall, remember } from '../packs/shown.ts';
import { look, takeIn, troubleOf } from './look.ts';
import { lookingTime, waitFor } from './times.ts';

const because = (reason: Trouble['reason']): { trouble: Trouble } => ({
  trouble: { reason, details: [] },
});

/** What a feed would bring, checked to the end; nothing of it is kept. Never rejects for what is there. */
export const lookAtFeed = (typed: string, language: string): Promise<Look<FoundFeed>> =>
  awake(async () => {
    const address = feedAddress(typed);
    if (address === '') return because('bad-address');
    if ((await keptFeed(address)) !== undefined) return because('already-there');
    const came = await look(address, undefined);
    if (typeof came === 'string') return because('server-error');
    if ('trouble' in came) return came;
    const { plan, etag, index, taken } = came;
    const text = fromUtf8(index);
    if (taken === undefined || text === undefined) return because('not-a-feed');
    const { summaryOf } = await heavy();
    const summary = summaryOf(taken.pack, language);
    const key = await keyOf(plan);
    const { payload } = plan;
    remember(taken.text, placeOf(address, text), taken);
    return { found: { address, index: text, etag, payload, key, summary, text: taken.text } };
  });

/** An index that was shown has been held against its pack. */
const placeOf = (address: string, index: string): string => `${address} ${index}`;

async function keyOf({ next, signedBy: [id] }: FeedPlan): Promise<FoundFeed['key']> {
  const { shownFingerprint } = await heavy();
  const key = next.keys.find((one) => one.id === id);
  return { id, fingerprint: key ? await shownFingerprint(key) : '' };
}

/** What a pack file would bring, checked to the end; nothing of it is kept. */
export const lookAtPack = (text: string, language: string): Promise<Look<FoundPack>> =>
  awake(async () => {
    const { admit, summaryOf } = await heavy();
    const admitted = await admit(text, await houseFor('file'), checkPace());
    if (admitted.refused !== undefined) return { trouble: troubleOf(admitted) };
    remember(text, 'file', admitted);
    return { found: { summary: summaryOf(admitted.pack, language), text } };
  });

/**
 * Adds a feed as it was shown: nothing is fetched again, so that the person gets what they said yes to; all of it is
 * checked again unless it is to the last byte what was shown, so that nothing depends on who hands it over.
 */
export const addFeed = (seen: AddedFeed): Promise<Look<{ readonly added: string }>> =>
  awake(async () => {
    const { index, text, etag } = seen;
    const address = feedAddress(seen.address);
    if (address === '') return because('bad-address');
    if ((await keptFeed(address)) !== undefined) return because('already-there');
    const { decide } = await heavy();
    const utf8 = new TextEncoder();
    const plan = await decide(undefined, utf8.encode(index), Date.now());
    if (plan.refused !== undefined) return { trouble: troubleOf(plan) };
    const taken =
      recall(text, placeOf(address, index), await houseFor(address)) ??
      (await takeIn(address, plan, utf8.encode(text)));
    if (taken.refused !== undefined) return { trouble: troubleOf(taken) };
    const added = await useGuest(taken.pack, text, address, taken.asset);
    if ('refused' in added) return { trouble: { reason: added.refused, details: added.faults } };
    const now = Date.now();
    const times = { looked: now, next: now + waitFor(0, Math.random()) };
    try {
      await keepFeed(feedOf(address, plan, { etag, ...times }));
    } catch {
      // A pack of a feed that is not kept would never be renewed.
      await removeGuest(added.added);
      return because('not-kept');
    }
    const all = (await keptFeeds()).map(({ next }) => next);
    await wakeAt(lookingTime, Math.min(...all));
    return { found: added };
  });
