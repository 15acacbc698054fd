import { decide } from '../../../src/packs/feed/decide.ts';
import { publicKeyOf } from '../../../src/packs/feed/ed25519.ts';
import type { FeedPayload, FeedPlan, FeedState } from '../../../src/packs/feed/feed.ts';
import { feedKeyOf } from '../../../src/packs/feed/keys.ts';
import { payloadOf, signedIndex, type ToSign } from '../../../src/packs/feed/sign-index.ts';

/** A secret key that is the same in every run. */
export const secretOf = (name: string): Uint8Array =>
  Uint8Array.from(
    { length: 32 },
    (_, at) => (name.charCodeAt(at % name.length) * 31 + at * 7) & 255,
  );
export const [ann, ben, eve] = [secretOf('ann'), secretOf('ben'), secretOf('eve')];
export const keyOf = async (secret: Uint8Array) => feedKeyOf(await publicKeyOf(secret));
export const idOf = async (secret: Uint8Array): Promise<string> => (await keyOf(secret)).id;

export const now = Date.parse('2026-11-27T12:00:00Z');
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const first: ToSign = {
  name: 'Lures of the coast',
  version: 10,
  issued: '2026-11-27T08:00:00Z',
  expires: '2026-12-27T08:00:00Z',
  file: 'coast.json',
  bytes: bytesOf('a pack'),
  pack: { name: 'coast', version: '1.0.0' },
};

/** The first index, some of it told otherwise. */
export const indexBy = async (
  secrets: readonly Uint8Array[],
  told: Partial<ToSign> = {},
  changed: (payload: FeedPayload) => unknown = (payload) => payload,
): Promise<Uint8Array> =>
  bytesOf(await signedIndex(changed(await payloadOf({ ...first, ...told }, secrets)), secrets));

/** What is decided, in one word; the plan's next state where it is taken. */
export async function verdictOn(
  state: FeedState | undefined,
  index: Uint8Array | Promise<Uint8Array>,
  at = now,
): Promise<string> {
  const decided = await decide(state, await index, at);
  return decided.refused ?? 'taken';
}

/** The plan for an index that is taken. */
export async function planFor(
  state: FeedState | undefined,
  index: Uint8Array | Promise<Uint8Array>,
  at = now,
): Promise<FeedPlan> {
  const decided = await decide(state, await index, at);
  if (decided.refused !== undefined)
    throw new Error(`${decided.refused}: ${decided.details.join(' ')}`);
  return decided;
}

/** A feed of Ann's that was added. */
export const added = async (told: Partial<ToSign> = {}): Promise<FeedState> =>
  (await planFor(undefined, indexBy([ann], told))).next;
