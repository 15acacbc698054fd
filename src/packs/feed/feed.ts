/**
 * A feed publishes one pack, signed. It is two static files in one folder of any web host:
 *
 *   index.json   {"payload": "<base64url>", "signatures": [{"keyid", "sig"}]}
 *   a pack file  named in the payload, see `../pack-file.ts`
 *
 * Signed are the bytes `lurewatch-feed-v1\n` and then those of the payload, by Ed25519. Who adds a feed sees its key
 * and says yes to it; from then on that key is pinned, and only what it signs, or what it names, is taken.
 * Everything here is plain data that can be kept and sent as JSON.
 */

/** A public key of a feed. */
export interface FeedKey {
  /** The first 16 hex digits of the SHA-256 of the raw key. */
  readonly id: string;
  /** The raw key, 32 bytes, as base64url. */
  readonly key: string;
}

/** The pack file of a feed, as its index names it. */
export interface FeedPack {
  /** A plain file name in the folder of the index. */
  readonly file: string;
  /** Bytes. */
  readonly length: number;
  /** 64 hex digits. */
  readonly sha256: string;
  /** The pack's own name and version. */
  readonly name: string;
  readonly version: string;
}

/** What an index says once it is read. */
export interface FeedPayload {
  readonly type: 'lurewatch-feed';
  readonly schema: 1;
  /** What the publisher calls the feed. */
  readonly name: string;
  /** Counts up with every index; not the version of the pack. */
  readonly version: number;
  /** UTC, such as 2026-11-27T08:00:00Z. */
  readonly issued: string;
  readonly expires: string;
  readonly pack: FeedPack;
  /** Keys to trust from now on, that of this index among them. */
  readonly keys: readonly FeedKey[];
  /** Ids of keys never to trust again. */
  readonly revoked: readonly string[];
}

/** The newest that a key has signed, of what was taken: nothing older is taken from it. */
export interface Ratchet {
  readonly version: number;
  readonly issued: string;
  /** Of the pack. */
  readonly sha256: string;
}

/** What is kept of a feed between one look and the next. */
export interface FeedState {
  readonly name: string;
  /** Pinned keys. */
  readonly keys: readonly FeedKey[];
  readonly revoked: readonly string[];
  /** By key id. */
  readonly ratchets: Readonly<Record<string, Ratchet>>;
  /** The index that was taken last. */
  readonly version: number;
  readonly issued: string;
  readonly expires: string;
  /** The pack that came with it. */
  readonly pack: FeedPack;
}

/** Why something was refused. The interface has a sentence for each; nothing that was refused leaves a trace. */
export const reasons = [
  // Of the index.
  'not-a-feed',
  'newer-format',
  'bad-signature',
  'unknown-key',
  'revoked-key',
  'weak-key',
  'no-key-left',
  'too-many-keys',
  'older',
  'changed-without-version',
  'leap',
  'from-the-future',
  'expired',
  'other-pack',
  // Of the pack.
  'too-long',
  'wrong-hash',
  'pack-broken',
  'not-for-guests',
  'name-taken',
  'too-large',
  'too-slow',
  'proofs-fail',
] as const;
export type Reason = (typeof reasons)[number];

/** A refusal; what was there before stays in use. */
export interface Refused {
  readonly refused: Reason;
  /** More, in English, for whoever publishes: what is wrong where. To be shown as text. */
  readonly details: readonly string[];
}

/** An index that was accepted, and what is to be done. */
export interface FeedPlan {
  readonly refused?: never;
  /** What the index says. */
  readonly payload: FeedPayload;
  /** Ids of the trusted keys that signed it; the first is the one to show when a feed is added. */
  readonly signedBy: readonly [string, ...string[]];
  /** Whether the feed is new, and its keys are to be confirmed by the person. */
  readonly isFirst: boolean;
  /** Whether the pack is to be fetched; if not, it is the one in use, and `next` can be kept at once. */
  readonly isNewPack: boolean;
  /** Ids of keys that are trusted from now on, and of those that are so no more; for a feed in use. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** What is to be kept once the pack was taken. */
  readonly next: FeedState;
}
