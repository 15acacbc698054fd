/** Looks at the feeds that are due, one after the other; what is refused leaves the old pack in use. */
import { wakeAt } from '../../platform/alarms.ts';
import { alone } from '../../platform/alone.ts';
import {
  changeFeed,
  feedOf,
  keptFeed,
  keptFeeds,
  type KeptFeed,
  type Trouble,
} from '../../platform/feeds.ts';
import { awake } from '../../platform/life.ts';
import { ownVersion } from '../../platform/pages.ts';
import { keptGuests } from '../../platform/packs-kept.ts';
import { removeGuest, useGuest } from '../packs/guests.ts';
import { look, type Taking } from './look.ts';
import { isDue, lookingTime, roundAgainAfter, waitFor } from './times.ts';

/** Looks at the feed of this address now, or without one at those that are due; sets the time of the next round. */
export const updateFeeds = (address?: string): Promise<void> =>
  alone('feeds', () => awake(() => round(address)));

async function round(address: string | undefined): Promise<void> {
  const isMeant = (feed: KeptFeed): boolean =>
    address === undefined ? isDue(feed, Date.now()) : feed.id === address;
  const meant = (await keptFeeds()).filter(isMeant);
  // Should the browser end us in the middle.
  if (meant.length > 0) await wakeAt(lookingTime, Date.now() + roundAgainAfter);
  for (const feed of meant) await update(feed, address !== undefined);
  const times = (await keptFeeds()).map(({ next }) => next);
  await wakeAt(lookingTime, times.length === 0 ? undefined : Math.min(...times));
}

/** Nothing came that we could have judged: it is tried again before the day is over. */
const isSilence = ({ reason }: Trouble): boolean =>
  ['unreachable', 'timeout', 'server-error', 'not-found', 'redirected'].includes(reason);

async function update({ id, refusedPack, ...before }: KeptFeed, asked: boolean): Promise<void> {
  const hasPack = (await keptGuests()).some(({ from }) => from === id);
  const known =
    refusedPack?.by === ownVersion() && !asked ? { refusedPack: refusedPack.sha256 } : {};
  const came = await look(id, { ...before, hasPack, ...known });
  if (came === 'same' || came === 'asBefore') {
    await seen(id, ({ trouble, ...feed }) =>
      came === 'asBefore' && trouble ? { ...feed, trouble } : feed,
    );
  } else if ('trouble' in came) {
    await failed(id, came.trouble, came.pack);
  } else {
    const trouble = await takeInUse(id, came);
    if (trouble) await failed(id, trouble, came.plan.payload.pack.sha256);
    else await seen(id, (feed) => taken(feed, came));
  }
}

/** Takes the pack in use, if there is one and the feed is still wanted; why it could not, if so. */
async function takeInUse(id: string, { taken: one }: Taking): Promise<Trouble | undefined> {
  if (one === undefined || (await keptFeed(id)) === undefined) return undefined;
  const added = await useGuest(one.pack, one.text, id, one.asset);
  if ('refused' in added) return { reason: added.refused, details: added.faults };
  // Removed while it was compiled.
  if ((await keptFeed(id)) === undefined) await removeGuest(added.added);
  return undefined;
}

function taken(before: KeptFeed, { plan, etag }: Taking): KeptFeed {
  const { looked, next, keyChanged } = before;
  const feed = feedOf(before.id, plan, { etag, looked, next });
  if (feed.signedBy !== before.signedBy) return { ...feed, keyChanged: looked };
  return keyChanged === undefined ? feed : { ...feed, keyChanged };
}

/** Notes that the feed was looked at, and what is known of it now. */
async function seen(id: string, how: (feed: KeptFeed) => KeptFeed, failures = 0): Promise<void> {
  const looked = Date.now();
  const next = looked + waitFor(failures, Math.random());
  await changeFeed(id, (feed) => how({ ...feed, looked, next, failures }));
}

async function failed(id: string, trouble: Trouble, sha256?: string): Promise<void> {
  const failures = isSilence(trouble) ? ((await keptFeed(id))?.failures ?? 0) + 1 : 0;
  const how = (feed: KeptFeed): KeptFeed => ({
    ...feed,
    trouble,
    refusedPack: sha256 === undefined ? undefined : { sha256, by: ownVersion() },
  });
  await seen(id, how, failures);
}
