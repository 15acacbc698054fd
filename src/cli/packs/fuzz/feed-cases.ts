/** Indexes that were tampered with in every way we could think of, and a few that were not. */
import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { decide } from '../../../packs/feed/decide.ts';
import type { FeedKey, FeedPayload, FeedState } from '../../../packs/feed/feed.ts';
import type { Chance } from './chance.ts';
import { changedBytes } from './change-bytes.ts';
import { changedJson, textOf } from './change-json.ts';

/** A case: an index that comes to somebody who keeps this of the feed. */
export interface FeedCase {
  readonly way: string;
  readonly state: FeedState | undefined;
  readonly index: Uint8Array;
  /** What must become of it, where that is known beforehand. */
  readonly expected?: 'taken' | 'refused';
}

/** The time of all cases. */
export const now = Date.parse('2026-11-27T12:00:00Z');

interface Signer {
  readonly secret: KeyObject;
  readonly key: FeedKey;
}

function signerOf(name: string): Signer {
  const seed = createHash('sha256').update(name).digest();
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  const der = Buffer.concat([prefix, seed]);
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32);
  const id = createHash('sha256').update(raw).digest('hex').slice(0, 16);
  return { secret, key: { id, key: raw.toString('base64url') } };
}

const [ann, ben, eve] = [signerOf('ann'), signerOf('ben'), signerOf('eve')];
const context = 'lurewatch-feed-v1\n';
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

function indexOf(
  payload: string,
  signers: readonly Signer[],
  { before = context, claim }: { readonly before?: string; readonly claim?: Signer } = {},
): Buffer {
  const signatures = signers.map(({ secret, key }) => ({
    keyid: (claim?.key ?? key).id,
    sig: sign(null, Buffer.from(before + payload), secret).toString('base64url'),
  }));
  return Buffer.from(
    JSON.stringify({ payload: Buffer.from(payload).toString('base64url'), signatures }),
  );
}

const payload: FeedPayload = {
  ...{ type: 'lurewatch-feed', schema: 1, name: 'Lures of the coast', version: 10 },
  ...{ issued: '2026-11-27T08:00:00Z', expires: '2026-12-27T08:00:00Z' },
  pack: { file: 'coast.json', length: 6, sha256: sum('a pack'), name: 'coast', version: '1.0.0' },
  keys: [ann.key, ben.key],
  revoked: [],
};
const later: FeedPayload = {
  ...payload,
  ...{ version: 11, issued: '2026-11-27T09:00:00Z' },
  pack: { ...payload.pack, sha256: sum('pack 2'), version: '1.1.0' },
};
const rotated: FeedPayload = { ...later, keys: [ben.key], revoked: [ann.key.id] };

async function stateAfter(state: FeedState | undefined, index: Uint8Array): Promise<FeedState> {
  const decided = await decide(state, index, now);
  if (decided.refused === undefined) return decided.next;
  throw new Error(`the fuzz begins with an index that is refused: ${decided.refused}`);
}

/** Fields of a payload, each with what must become of it; taken only if all are. */
const fields: readonly [(chance: Chance) => Partial<FeedPayload>, boolean][] = [
  [() => ({}), true],
  [({ of }) => ({ version: of([11, 12, 1_000_010]) }), true],
  [({ of }) => ({ version: of([9, 1, 1_000_011, 2 ** 53 - 1, 0, -11, 11.5, 2 ** 60]) }), false],
  [({ of }) => ({ issued: of(['2026-11-27T08:00:00Z', '2026-11-28T12:00:00Z']) }), true],
  [
    ({ of }) => ({
      issued: of([
        '2026-11-27T07:59:59Z',
        '2026-11-28T12:00:01Z',
        '2026-11-31T08:00:00Z',
        '2026-11-27',
      ]),
    }),
    false,
  ],
  [({ of }) => ({ expires: of(['2026-11-28T12:00:01Z', '2027-12-31T08:00:00Z']) }), true],
  [
    ({ of }) => ({
      expires: of(['2026-11-27T12:00:00Z', '2026-11-27T08:00:00Z', '2029-01-01T00:00:00Z']),
    }),
    false,
  ],
  [({ of }) => ({ pack: { ...later.pack, file: of(['a.json', 'pack-2.v3.json']) } }), true],
  [
    ({ of }) => ({
      pack: {
        ...later.pack,
        file: of(['../a.json', 'a.JSON', '/a.json', 'a.js', 'index.json', 'a..json']),
      },
    }),
    false,
  ],
  [
    ({ of }) => ({ pack: { ...later.pack, name: of(['hill', 'Coast', '', 'a'.repeat(41)]) } }),
    false,
  ],
  [({ of }) => ({ pack: { ...later.pack, length: of([0, 2 ** 23 + 1, 1.5]) } }), false],
  [({ of }) => ({ keys: of([[ann.key], [eve.key], [ann.key, ben.key, eve.key]]) }), true],
  [
    ({ of }) => ({
      keys: of([
        [],
        [ann.key, ann.key],
        [{ ...ann.key, id: ben.key.id }],
        [{ id: '66687aadf862bd77', key: 'A'.repeat(43) }],
      ]),
    }),
    false,
  ],
  [() => ({ revoked: [ben.key.id, eve.key.id] }), true],
  [
    ({ of }) => ({
      revoked: of([[ann.key.id], [ann.key.id, ben.key.id], ['x'], [ben.key.id, ben.key.id]]),
    }),
    false,
  ],
];

/** Fields that are judged by each other. */
const leaning = new Set(['keys', 'revoked', 'issued', 'expires']);

/** Makes cases; the same chance makes the same. */
export async function feedCases(): Promise<(chance: Chance) => FeedCase> {
  const text = JSON.stringify(later);
  const good = indexOf(text, [ann]);
  const first = await stateAfter(undefined, indexOf(JSON.stringify(payload), [ann]));
  const second = await stateAfter(first, indexOf(JSON.stringify(rotated), [ann, ben]));
  const last = { ...later, version: 12, issued: '2026-11-27T10:00:00Z' };

  const ways: readonly [(chance: Chance) => FeedCase, ...((chance: Chance) => FeedCase)[]] = [
    (chance) => {
      const state = chance.of([first, undefined]);
      return { way: 'bytes', state, index: changedBytes(good, chance) };
    },
    (chance) => {
      const changed = textOf(changedJson(JSON.parse(good.toString()), chance));
      return { way: 'index', state: chance.of([first, undefined]), index: Buffer.from(changed) };
    },
    (chance) => {
      const changed = textOf(changedJson(later, chance));
      const signers = chance.of([[ann], [ben], [ann, ben]]);
      const state = chance.of([first, second, undefined]);
      return { way: 'payload, signed anew', state, index: indexOf(changed, signers) };
    },
    (chance) => {
      const told = [fields[chance.below(fields.length)], fields[chance.below(fields.length)]];
      let [changed, expected, touched]: [FeedPayload, boolean, string[]] = [later, true, []];
      for (const [make, isFine] of told.flatMap((one) => (one ? [one] : []))) {
        const part = make(chance);
        // Two changes of one field, or of fields that lean on each other, would undo what is known.
        if (Object.keys(part).some((key) => touched.includes(key))) continue;
        if (touched.some((key) => leaning.has(key))) continue;
        changed = { ...changed, ...part };
        expected &&= isFine;
        touched = [...touched, ...Object.keys(part)];
      }
      const index = indexOf(JSON.stringify(changed), [ann]);
      return { way: 'fields', state: first, index, expected: expected ? 'taken' : 'refused' };
    },
    (chance) => {
      const own = { ...later, keys: chance.of([[eve.key], [ann.key, eve.key], [ann.key]]) };
      const changed = textOf(chance.percent(70) ? own : changedJson(own, chance));
      const claim = chance.of([eve, eve, ann, ben]);
      const index = indexOf(changed, [eve], { claim });
      return { way: 'stranger', state: chance.of([first, second]), index, expected: 'refused' };
    },
    (chance) => {
      const before = chance.of(['', 'lurewatch-feed-v2\n', 'lurewatch-feed-v1', `${context} `]);
      const index = indexOf(text, [ann], { before });
      return { way: 'context', state: first, index, expected: 'refused' };
    },
    (chance) => {
      const { signatures } = JSON.parse(good.toString()) as {
        signatures: { sig: string; keyid: string }[];
      };
      const sig = Buffer.from(signatures[0]?.sig ?? '', 'base64url');
      const at = chance.below(64);
      sig[at] = (sig[at] ?? 0) ^ (1 << chance.below(8));
      const changed = {
        payload: Buffer.from(text).toString('base64url'),
        signatures: [{ keyid: ann.key.id, sig: sig.toString('base64url') }],
      };
      return {
        way: 'signature',
        state: chance.of([first, undefined]),
        index: Buffer.from(JSON.stringify(changed)),
        expected: 'refused',
      };
    },
    (chance) => {
      const index = indexOf(
        JSON.stringify(chance.percent(50) ? last : { ...last, keys: [ann.key, ben.key] }),
        [ann],
      );
      return { way: 'revoked key', state: second, index, expected: 'refused' };
    },
    (chance) => {
      const old = chance.of([payload, { ...payload, version: 9 }, later, rotated]);
      return {
        way: 'replay',
        state: second,
        index: indexOf(JSON.stringify(old), chance.of([[ann], [eve]])),
        expected: 'refused',
      };
    },
    (chance) => {
      const state = chance.of([first, second]);
      return {
        way: 'as it should be',
        state,
        index: indexOf(JSON.stringify(last), [ben]),
        expected: 'taken',
      };
    },
  ];
  return (chance) => chance.of(ways)(chance);
}
