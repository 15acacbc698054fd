import { publicKeyOf, sign } from './ed25519.ts';
import { sha256, toBase64url } from './encoding.ts';
import type { FeedKey, FeedPayload } from './feed.ts';
import { feedKeyOf } from './keys.ts';
import { signedBytes } from './trust.ts';

/** What an index is to say, as far as the pack file does not say it. */
export interface ToSign {
  readonly name: string;
  readonly version: number;
  /** UTC, such as 2026-11-27T08:00:00Z. */
  readonly issued: string;
  readonly expires: string;
  /** The pack file: its name in the folder, and its bytes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The pack's own name and version. */
  readonly pack: { readonly name: string; readonly version: string };
  /** Keys to name beside those that sign. */
  readonly keys?: readonly FeedKey[];
  readonly revoked?: readonly string[];
}

/** The payload of an index that is signed by these keys and names them. */
export async function payloadOf(
  told: ToSign,
  secrets: readonly Uint8Array[],
): Promise<FeedPayload> {
  const own = await Promise.all(
    secrets.map(async (secret) => feedKeyOf(await publicKeyOf(secret))),
  );
  const revoked = told.revoked ?? [];
  const named = new Map([...own, ...(told.keys ?? [])].map((key) => [key.id, key]));
  return {
    type: 'lurewatch-feed',
    schema: 1,
    name: told.name,
    version: told.version,
    issued: told.issued,
    expires: told.expires,
    pack: {
      file: told.file,
      length: told.bytes.length,
      sha256: await sha256(told.bytes),
      name: told.pack.name,
      version: told.pack.version,
    },
    keys: [...named.values()].filter(({ id }) => !revoked.includes(id)),
    revoked,
  };
}

/** The text of an index: a payload, signed by each of these secret keys. Says nothing of what it says. */
export async function signedIndex(
  payload: unknown,
  secrets: readonly Uint8Array[],
): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  const signatures = await Promise.all(
    secrets.map(async (secret) => ({
      keyid: (await feedKeyOf(await publicKeyOf(secret))).id,
      sig: toBase64url(await sign(signedBytes(bytes), secret)),
    })),
  );
  return `${JSON.stringify({ payload: toBase64url(bytes), signatures }, undefined, 2)}\n`;
}
