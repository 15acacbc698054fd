import { refuse } from '../refuse.ts';
import { verify } from './ed25519.ts';
import { fromBase64url } from './encoding.ts';
import type { FeedKey, FeedPayload, FeedState, Refused } from './feed.ts';
import { mostKeys, mostRevoked, soundKey } from './keys.ts';
import type { ReadIndex } from './read-index.ts';

/** What stands before the payload in what is signed: no signature of ours means anything elsewhere. */
const context = new TextEncoder().encode('lurewatch-feed-v1\n');

/** The bytes that a feed's signature is made of. */
export function signedBytes(payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(context.length + payload.length);
  bytes.set(context);
  bytes.set(payload, context.length);
  return bytes;
}

/** Ids of the keys that have signed, pinned ones first. */
export interface Signers {
  readonly ids: readonly string[];
  readonly refused?: never;
}

type Signature = ReadIndex['signatures'][number];

/** Which signatures are by these keys, and good; undefined when one of them is bad. */
async function goodBy(
  signatures: readonly Signature[],
  keys: readonly FeedKey[],
  bytes: Uint8Array,
): Promise<readonly string[] | undefined> {
  const good: string[] = [];
  for (const { keyid, sig } of signatures) {
    const key = keys.find(({ id }) => id === keyid);
    if (!key) continue;
    if (!(await verify(sig, bytes, fromBase64url(key.key) ?? new Uint8Array()))) return undefined;
    good.push(keyid);
  }
  return good;
}

/** Who has signed an index, of the keys that are pinned and of those that it names itself. */
export async function signersOf(
  state: FeedState | undefined,
  { bytes, payload, signatures }: ReadIndex,
): Promise<Signers | Refused> {
  const message = signedBytes(bytes);
  const bad = refuse('bad-signature');
  const pinned = state?.keys ?? [];
  const old = await goodBy(signatures, pinned, message);
  if (!old) return bad;
  if (state && old.length === 0) {
    const revoked = signatures.some(({ keyid }) => state.revoked.includes(keyid));
    const ids = signatures.map(({ keyid }) => keyid);
    return refuse(revoked ? 'revoked-key' : 'unknown-key', ids);
  }
  const named = payload.keys.filter(({ id }) => !state?.revoked.includes(id));
  const fresh = named.filter(
    ({ id, key }) => !pinned.some((one) => one.id === id && one.key === key),
  );
  for (const key of fresh)
    if (pinned.some(({ id }) => id === key.id) || !(await soundKey(key)))
      return refuse('weak-key', [key.id]);
  const young = await goodBy(signatures, fresh, message);
  if (!young) return bad;
  const ids = [...old, ...young];
  return ids.length > 0
    ? { ids }
    : refuse(
        'unknown-key',
        signatures.map(({ keyid }) => keyid),
      );
}

/** The keys of a feed once an index was taken. */
export interface Trust {
  readonly keys: readonly FeedKey[];
  readonly revoked: readonly string[];
  /** Those that signed and stay trusted. */
  readonly signedBy: readonly [string, ...string[]];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly refused?: never;
}

/**
 * Pins what an index names and lets go what it revokes; a key that was revoked is never trusted again. An index that
 * revokes a key names all that stay: whoever had stolen that key may have had others pinned.
 */
export function trustAfter(
  state: FeedState | undefined,
  payload: FeedPayload,
  signers: readonly string[],
): Trust | Refused {
  const before = state?.revoked ?? [];
  const revoked = [...new Set([...before, ...payload.revoked])];
  const pinned = state?.keys ?? [];
  const staying = revoked.length > before.length ? [] : pinned;
  const fresh = payload.keys.filter(({ id }) => !isIn(staying, id));
  const keys = [...staying, ...fresh].filter(({ id }) => !revoked.includes(id));
  if (keys.length > mostKeys || revoked.length > mostRevoked) return refuse('too-many-keys');
  const [first, ...more] = signers.filter((signer) => isIn(keys, signer));
  // Else the next index could be signed by nobody who has shown that they can.
  if (first === undefined) return refuse('no-key-left');
  return {
    keys,
    revoked,
    signedBy: [first, ...more],
    added: state ? keys.map(({ id }) => id).filter((id) => !isIn(pinned, id)) : [],
    dropped: pinned.map(({ id }) => id).filter((id) => !isIn(keys, id)),
  };
}

const isIn = (list: readonly FeedKey[], id: string): boolean => list.some((one) => one.id === id);
