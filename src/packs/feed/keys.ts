import { isSoundKey } from './ed25519.ts';
import { fromBase64url, sha256, toBase64url } from './encoding.ts';
import type { FeedKey } from './feed.ts';

/** The most keys that a feed may have at a time, and that it may have revoked in all. */
export const mostKeys = 8;
export const mostRevoked = 100;

/** The id of a key is so many hex digits of its fingerprint. */
const idDigits = 16;

/** Whether a text is spelt as the id of a key. */
export const isKeyId = (text: string): boolean => /^[0-9a-f]{16}$/u.test(text);

/** The whole SHA-256 of a raw key: what two people compare. */
export const fingerprintOf = sha256;

/** A raw public key as a feed writes it. */
export async function feedKeyOf(raw: Uint8Array): Promise<FeedKey> {
  return { id: (await fingerprintOf(raw)).slice(0, idDigits), key: toBase64url(raw) };
}

/** The fingerprint of a key that was pinned, in groups of four for the eye; empty where it is no key. */
export async function shownFingerprint({ key }: FeedKey): Promise<string> {
  const raw = fromBase64url(key);
  return raw ? ((await fingerprintOf(raw)).match(/.{4}/gu)?.join(' ') ?? '') : '';
}

/** The raw bytes of a key, if its id is its own and it is fit to be trusted. */
export async function soundKey({ id, key }: FeedKey): Promise<Uint8Array | undefined> {
  const raw = fromBase64url(key);
  if (!raw || !isSoundKey(raw)) return undefined;
  return (await feedKeyOf(raw)).id === id ? raw : undefined;
}
