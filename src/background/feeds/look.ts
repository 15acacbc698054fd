/** One look at a feed: its index, whether that is taken, and the pack if it is another than the one in use. */
import type { FeedPlan, Refused } from '../../packs/feed/feed.ts';
import type { Taken } from '../../packs/feed/take-pack.ts';
import { feedIndex, feedPack, type NoFile } from '../../platform/feed-files.ts';
import type { KeptFeed, Trouble } from '../../platform/feeds.ts';
import { originsOf } from '../../platform/may-send.ts';
import { isGranted } from '../../platform/permissions.ts';
import { houseFor } from '../packs/guests.ts';
import { heavy } from '../packs/heavily.ts';
import { checkPace } from '../packs/pace.ts';

/** What was kept of the feed before, as far as a look needs it. */
export interface Before extends Pick<KeptFeed, 'state' | 'etag'> {
  /** Whether the pack in use is there at all. */
  readonly hasPack: boolean;
  /** A pack that was refused before and need not be looked at again, by its SHA-256. */
  readonly refusedPack?: string;
}

/** An index that is taken; with a pack to take in use, unless that is the one in use. */
export interface Taking {
  readonly plan: FeedPlan;
  readonly etag: string;
  /** As it came. */
  readonly index: Uint8Array;
  readonly taken?: Taken;
}

/**
 * What a look came to: nothing new, a step forward, or why there is none. `pack`: the SHA-256 of a pack that was
 * refused for what it is. `asBefore`: it is the one that was refused before.
 */
export type Looked =
  'same' | 'asBefore' | Taking | { readonly trouble: Trouble; readonly pack?: string };

/** Looks at a feed. `before`: undefined for one that is not kept yet. Changes nothing. */
export async function look(address: string, before: Before | undefined): Promise<Looked> {
  if (!(await isGranted(originsOf(address)))) return because('no-permission');
  const { decide, mostIndexBytes } = await heavy();
  const etag = before?.hasPack === true ? before.etag : '';
  const index = await feedIndex(address, etag, mostIndexBytes);
  if (typeof index === 'string')
    return index === 'same' ? 'same' : noFile(index, 'not-a-feed', 'The index is too long');
  const plan = await decide(before?.state, index.bytes, Date.now());
  if (plan.refused !== undefined) return { trouble: troubleOf(plan) };
  const came = { plan, etag: index.etag, index: index.bytes };
  if (before?.hasPack === true && !plan.isNewPack) return came;
  const { file, length, sha256 } = plan.payload.pack;
  if (sha256 === before?.refusedPack) return 'asBefore';
  const pack = await feedPack(address, file, length);
  if (typeof pack === 'string') return noFile(pack, 'too-long', `more than ${length} bytes`);
  const taken = await takeIn(address, plan, pack.bytes);
  if (taken.refused === undefined) return { ...came, taken };
  // What the host may put right without a new index is looked at again.
  const ofHost = taken.refused === 'wrong-hash' || taken.refused === 'too-long';
  return { trouble: troubleOf(taken), ...(!ofHost && { pack: sha256 }) };
}

/** Checks and proves the pack of a feed, in slices. */
export async function takeIn(
  address: string,
  plan: FeedPlan,
  bytes: Uint8Array,
): Promise<Taken | Refused> {
  const { takePack } = await heavy();
  return takePack(plan, bytes, await houseFor(address), checkPace());
}

/** A refusal as it is kept and shown; details are bounded, as they quote a stranger. */
export const troubleOf = ({ refused, details }: Refused): Trouble => ({
  reason: refused,
  details: details.slice(0, 20),
});

const because = (reason: Trouble['reason'], ...details: string[]): { trouble: Trouble } => ({
  trouble: { reason, details },
});

function noFile(why: NoFile, tooLong: Trouble['reason'], says: string): { trouble: Trouble } {
  if (why === 'too-long') return because(tooLong, says);
  return because(why === 'same' ? 'server-error' : why);
}
