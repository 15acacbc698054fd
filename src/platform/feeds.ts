/** Feeds that the person has added, with what is known of each, in our own database on this device only. */
import type { FeedPlan, FeedState, Reason } from '../packs/feed/feed.ts';
import { all, change, one, put, remove } from './database.ts';
import type { PackRefusal } from './packs-listed.ts';
import { refuseInPrivate } from './private-window.ts';
import { fieldsOf, hasTexts } from './tolerant.ts';
import { told } from './told.ts';

/**
 * Why a look at a feed changed nothing: what came was refused, or nothing came.
 * - `no-permission`: the browser does not let us ask the host;
 * - `unreachable`, `timeout`, `redirected`, `not-found`, `server-error`: no file came;
 * - `bad-address`, `already-there`: what was to be added cannot be;
 * - `not-kept`: the disk is full, or storage denied.
 */
export type TroubleReason =
  | Reason
  | PackRefusal
  | 'no-permission'
  | 'unreachable'
  | 'timeout'
  | 'redirected'
  | 'not-found'
  | 'server-error'
  | 'bad-address'
  | 'already-there';

export interface Trouble {
  readonly reason: TroubleReason;
  /** English sentences for whoever publishes. */
  readonly details: readonly string[];
}

/** One feed. The pack it brought is kept with the other packs, under this address. */
export interface KeptFeed {
  /** The address of its folder, see `feedAddress`. */
  readonly id: string;
  readonly state: FeedState;
  /** Id of the key that signed what is in use. */
  readonly signedBy: string;
  /** When its key was last exchanged for another, milliseconds since 1970; absent: never. */
  readonly keyChanged?: number;
  /** What the server calls the index that was taken; empty where it does not say. */
  readonly etag: string;
  /** When it was last looked at, and is to be looked at next. Milliseconds since 1970. */
  readonly looked: number;
  readonly next: number;
  /** How often in a row its server gave nothing. */
  readonly failures: number;
  /** Why the last look changed nothing; absent: all was well. */
  readonly trouble?: Trouble;
  /**
   * The pack that was refused for what it is: it is not fetched day after day. Its SHA-256, and the version of ours that
   * refused it: another may take it.
   */
  readonly refusedPack?: { readonly sha256: string; readonly by: string } | undefined;
}

const bell = told('feeds');

/** All feeds, by address. */
export async function keptFeeds(): Promise<readonly KeptFeed[]> {
  const found = (await all('feeds')).filter(isKept);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One feed; undefined where there is none at that address. */
export const keptFeed = async (id: string): Promise<KeptFeed | undefined> => {
  const row = await one('feeds', id);
  return isKept(row) ? row : undefined;
};

/** Whether a record is one that we can look for; any other is left where it is. */
function isKept(row: unknown): row is KeptFeed {
  const { state, looked, next, failures } = fieldsOf(row);
  return (
    hasTexts(row, ['id', 'signedBy', 'etag']) &&
    Array.isArray(fieldsOf(state)['keys']) &&
    [looked, next, failures].every((one) => typeof one === 'number')
  );
}

/** What is kept of a feed whose index and pack were just taken. */
export const feedOf = (
  id: string,
  { next: state, signedBy: [signedBy] }: Pick<FeedPlan, 'next' | 'signedBy'>,
  seen: Pick<KeptFeed, 'etag' | 'looked' | 'next'>,
): KeptFeed => ({ id, state, signedBy, ...seen, failures: 0 });

/**
 * Keeps a feed, in place of one at the same address. Rejects with `PrivateWindow` in a private window, and where the
 * disk is full or storage denied.
 */
export async function keepFeed(feed: KeptFeed): Promise<void> {
  refuseInPrivate();
  await put('feeds', feed);
  bell.tell();
}

/** Changes what is kept of a feed; one that was removed meanwhile stays so. Gives what is there then. */
export async function changeFeed(
  id: string,
  how: (before: KeptFeed) => KeptFeed,
): Promise<KeptFeed | undefined> {
  const after = await change<KeptFeed>('feeds', id, (before) => before && how(before));
  bell.tell();
  return after;
}

/** Forgets a feed and its keys; gives it back, to undo that with `keepFeed`. Its pack is another matter. */
export async function removeFeed(id: string): Promise<KeptFeed | undefined> {
  const there = await keptFeed(id);
  await remove('feeds', id);
  bell.tell();
  return there;
}

/** Calls back when a feed was added, changed or removed, here or elsewhere, until the returned function is called. */
export const watchFeeds = bell.watch;
