/**
 * Whether an index is taken. A pure decision over what is kept of the feed, the bytes that came, and the time:
 *
 *   read      bounded, every key of it known                                  not-a-feed, newer-format
 *   signed    by a pinned key; no signature of a key we know is bad           bad-signature, unknown-key, revoked-key
 *   keys      those named are sound and few, one that signed stays trusted    weak-key, too-many-keys, no-key-left
 *   newer     than all that its keys have signed, and not by a leap           older, changed-without-version, leap
 *   in time   issued, and not expired                                         from-the-future, expired
 *   the same  pack as ever                                                    other-pack
 */
import { refuse } from '../refuse.ts';
import type { FeedPayload, FeedPlan, FeedState, Ratchet, Refused } from './feed.ts';
import { readIndex } from './read-index.ts';
import { signersOf, trustAfter } from './trust.ts';
import { instantOf } from './time.ts';

/** How far the clocks of publisher and reader may lie apart, in milliseconds. */
const skew = 24 * 60 * 60 * 1000;

/** A version may step up by so much: whoever steals a key cannot use all numbers up. */
export const mostStep = 1_000_000;

/** Why a payload is no step forward from what one key has signed before; undefined where it is one. */
function behind({ version, issued, pack }: FeedPayload, kept: Ratchet): Refused | undefined {
  if (version < kept.version) return refuse('older', [`${version} comes before ${kept.version}`]);
  if (version > kept.version + mostStep)
    return refuse('leap', [`${version} is too far from ${kept.version}`]);
  if (version === kept.version && pack.sha256 !== kept.sha256)
    return refuse('changed-without-version', [`${version} was another pack before`]);
  return issued < kept.issued ? refuse('older', [`${issued} is before ${kept.issued}`]) : undefined;
}

/** Why a payload is not of this time; undefined where it is. Times of one form compare as texts do. */
function untimely({ issued, expires }: FeedPayload, now: number): Refused | undefined {
  if ((instantOf(issued) ?? Infinity) > now + skew) return refuse('from-the-future', [issued]);
  return (instantOf(expires) ?? 0) <= now ? refuse('expired', [expires]) : undefined;
}

const isSamePack = (state: FeedState | undefined, { pack }: FeedPayload): boolean =>
  state !== undefined &&
  (['length', 'sha256', 'name', 'version'] as const).every((key) => state.pack[key] === pack[key]);

/**
 * Decides on an index. `state`: what is kept of the feed, undefined when it is added; `now`: milliseconds since 1970.
 * Never rejects for what the bytes are. Nothing changes before the plan's `next` is kept.
 */
export async function decide(
  state: FeedState | undefined,
  index: Uint8Array,
  now: number,
): Promise<FeedPlan | Refused> {
  const read = readIndex(index);
  if (read.faults) return refuse(read.isNewer ? 'newer-format' : 'not-a-feed', read.faults);
  const { payload } = read;
  const signers = await signersOf(state, read);
  if (signers.refused !== undefined) return signers;
  const trust = trustAfter(state, payload, signers.ids);
  if (trust.refused !== undefined) return trust;
  const kept = trust.signedBy.flatMap((id) => state?.ratchets[id] ?? []);
  // Another key may count from 1 again, but an index from before the last one is old news whoever signed it.
  const last = state && { version: 0, issued: state.issued, sha256: '' };
  const late = last && payload.issued < last.issued;
  const refused =
    kept.map((ratchet) => behind(payload, ratchet)).find((one) => one !== undefined) ??
    (late ? refuse('older', [`${payload.issued} is before ${last.issued}`]) : undefined) ??
    untimely(payload, now);
  if (refused) return refused;
  if (state && state.pack.name !== payload.pack.name)
    return refuse('other-pack', [`${payload.pack.name} in place of ${state.pack.name}`]);
  const { name, version, issued, expires, pack } = payload;
  const { keys, revoked, signedBy, added, dropped } = trust;
  const ratchet = { version, issued, sha256: pack.sha256 };
  const ratchets = keys.flatMap(({ id }): (readonly [string, Ratchet])[] => {
    const own = signedBy.includes(id) ? ratchet : state?.ratchets[id];
    return own ? [[id, own]] : [];
  });
  return {
    payload,
    signedBy,
    isFirst: state === undefined,
    isNewPack: !isSamePack(state, payload),
    added,
    dropped,
    next: {
      name,
      keys,
      revoked,
      ratchets: Object.fromEntries(ratchets),
      version,
      issued,
      expires,
      pack,
    },
  };
}

/** Whether what is kept of a feed is as its publisher wants it, or too old to say so. It stays in use all the same. */
export const isOld = ({ expires }: Pick<FeedState, 'expires'>, now: number): boolean =>
  (instantOf(expires) ?? 0) <= now;
