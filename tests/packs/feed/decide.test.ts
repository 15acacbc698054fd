import { describe, expect, it } from 'vitest';
import { isOld } from '../../../src/packs/feed/decide.ts';
import { toBase64url } from '../../../src/packs/feed/encoding.ts';
import type { FeedPayload } from '../../../src/packs/feed/feed.ts';
import type { ToSign } from '../../../src/packs/feed/sign-index.ts';
import {
  added,
  ann,
  ben,
  bytesOf,
  eve,
  first,
  idOf,
  indexBy,
  keyOf,
  now,
  planFor,
  verdictOn,
} from './planted-feed.ts';

const later: Partial<ToSign> = {
  version: 11,
  issued: '2026-11-27T09:00:00Z',
  bytes: bytesOf('another pack'),
  pack: { name: 'coast', version: '1.1.0' },
};
const hour = 60 * 60 * 1000;

describe('a feed that is added', () => {
  it('is taken with the key it names, for the person to confirm', async () => {
    const plan = await planFor(undefined, indexBy([ann]));
    const id = await idOf(ann);
    expect(plan).toMatchObject({ isFirst: true, isNewPack: true, signedBy: [id] });
    expect(plan.next).toMatchObject({
      name: 'Lures of the coast',
      keys: [await keyOf(ann)],
      ratchets: { [id]: { version: 10 } },
      pack: { file: 'coast.json', length: 6 },
    });
  });

  it('is kept as JSON that says the same', async () => {
    const state = await added();
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it.each([
    [
      'signed by a key that it does not name',
      async () => {
        const other = [await keyOf(ben)];
        return indexBy([ann], {}, (payload) => ({ ...payload, keys: other }));
      },
      'unknown-key',
    ],
    ['expired', () => indexBy([ann], { expires: '2026-11-27T12:00:00Z' }), 'expired'],
    [
      'of two days ahead',
      () => indexBy([ann], { issued: '2026-11-29T12:00:01Z' }),
      'from-the-future',
    ],
    [
      'revoked by itself',
      async () => {
        const id = await idOf(ann);
        return indexBy([ann], {}, (payload) => ({ ...payload, revoked: [id] }));
      },
      'no-key-left',
    ],
    [
      'naming the key that is all zeros',
      () => indexBy([ann], { keys: [{ id: '66687aadf862bd77', key: 'A'.repeat(43) }] }),
      'weak-key',
    ],
    [
      'naming a key by the id of another',
      async () => {
        const { key } = await keyOf(ben);
        return indexBy([ann], { keys: [{ id: await idOf(eve), key }] });
      },
      'weak-key',
    ],
  ])('and is %s is refused', async (_name, index, reason) => {
    expect(await verdictOn(undefined, index())).toBe(reason);
  });
});

describe('a feed in use', () => {
  it('takes a newer index, and says whether there is a pack to fetch', async () => {
    const state = await added();
    const plan = await planFor(state, indexBy([ann], later));
    expect(plan).toMatchObject({ isFirst: false, isNewPack: true, added: [], dropped: [] });
    expect(plan.next.ratchets[await idOf(ann)]?.version).toBe(11);
    expect(await planFor(state, indexBy([ann]))).toMatchObject({ isNewPack: false, next: state });
  });

  it('takes a later date for the same version and pack, and no earlier one', async () => {
    const renewed = { issued: '2026-11-27T10:00:00Z', expires: '2027-01-27T08:00:00Z' };
    const plan = await planFor(await added(), indexBy([ann], renewed));
    expect(plan).toMatchObject({ isNewPack: false, next: { expires: renewed.expires } });
    expect(await verdictOn(plan.next, indexBy([ann]))).toBe('older');
  });

  it.each<[string, Partial<ToSign>, string]>([
    ['an older version', { ...later, version: 9 }, 'older'],
    ['an older version of a later day', { version: 9, issued: '2026-11-28T08:00:00Z' }, 'older'],
    ['a newer version of an earlier day', { version: 11, issued: '2026-11-26T08:00:00Z' }, 'older'],
    ['the same version with another pack', { ...later, version: 10 }, 'changed-without-version'],
    ['a version a million and one ahead', { ...later, version: 1_000_011 }, 'leap'],
    ['a version a million ahead', { ...later, version: 1_000_010 }, 'taken'],
    [
      'a time of a day and a second ahead',
      { ...later, issued: '2026-11-28T12:00:01Z' },
      'from-the-future',
    ],
    ['a time of a day ahead', { ...later, issued: '2026-11-28T12:00:00Z' }, 'taken'],
    ['an end that has come', { ...later, expires: '2026-11-27T12:00:00Z' }, 'expired'],
    ['an end in a second', { ...later, expires: '2026-11-27T12:00:01Z' }, 'taken'],
    ['another pack’s name', { ...later, pack: { name: 'hill', version: '1.1.0' } }, 'other-pack'],
  ])('decides on %s', async (_name, told, verdict) => {
    expect(await verdictOn(await added(), indexBy([ann], told))).toBe(verdict);
  });

  it('takes nothing of a stranger, whatever the stranger names', async () => {
    const state = await added();
    expect(await verdictOn(state, indexBy([eve], later))).toBe('unknown-key');
    const naming = { ...later, keys: [await keyOf(ann)] };
    expect(await verdictOn(state, indexBy([eve], naming))).toBe('unknown-key');
  });

  it('takes nothing that a stranger signed in a pinned key’s name', async () => {
    const forged: unknown = JSON.parse(new TextDecoder().decode(await indexBy([eve], later)));
    const { payload, signatures } = forged as { payload: string; signatures: { sig: string }[] };
    const index = { payload, signatures: [{ ...signatures[0], keyid: await idOf(ann) }] };
    expect(await verdictOn(await added(), bytesOf(JSON.stringify(index)))).toBe('bad-signature');
  });

  it('is old once it expires, and still what it was', async () => {
    const state = await added();
    expect(isOld(state, now)).toBe(false);
    expect(isOld(state, now + 31 * 24 * hour)).toBe(true);
    expect(await verdictOn(state, indexBy([ann]), now + 31 * 24 * hour)).toBe('expired');
  });
});

describe('a feed whose keys change', () => {
  it('pins a further key, which then signs alone', async () => {
    const both = await planFor(
      await added(),
      indexBy([ann], { ...later, keys: [await keyOf(ben)] }),
    );
    expect(both.added).toEqual([await idOf(ben)]);
    const next = { ...later, version: 12, issued: '2026-11-27T10:00:00Z' };
    const plan = await planFor(both.next, indexBy([ben], next));
    expect(plan.signedBy).toEqual([await idOf(ben)]);
    expect(plan.next.keys).toHaveLength(2);
  });

  it('lets a key go with an index that both have signed', async () => {
    const revoked = [await idOf(ann)];
    const plan = await planFor(await added(), indexBy([ann, ben], { ...later, revoked }));
    expect(plan).toMatchObject({ signedBy: [await idOf(ben)], dropped: revoked });
    const more = { ...later, version: 12, issued: '2026-11-27T10:00:00Z' };
    expect(await verdictOn(plan.next, indexBy([ann], more))).toBe('revoked-key');
    expect(await verdictOn(plan.next, indexBy([ben], more))).toBe('taken');
    const again = { ...more, keys: [await keyOf(ann)] };
    expect((await planFor(plan.next, indexBy([ben], again))).next.keys).toEqual([await keyOf(ben)]);
  });

  it('refuses an index after which nobody could sign', async () => {
    const revoked = [await idOf(ann)];
    expect(
      await verdictOn(
        await added(),
        indexBy([ann], { ...later, revoked, keys: [await keyOf(ben)] }),
      ),
    ).toBe('no-key-left');
  });

  it('recovers from a thief: the spare key starts anew, and the thief’s own key goes with the stolen one', async () => {
    const spare = { keys: [await keyOf(ben)] };
    const state = await added(spare);
    const stolen = await planFor(
      state,
      indexBy([ann], { ...later, version: 900_000, keys: [await keyOf(eve)] }),
    );
    expect(stolen.next.keys).toHaveLength(3);
    const revoked = [await idOf(ann)];
    const mended = { ...later, version: 12, issued: '2026-11-27T10:00:00Z' };
    const plan = await planFor(stolen.next, indexBy([ben], { ...mended, revoked }));
    expect(plan.dropped).toEqual([await idOf(ann), await idOf(eve)]);
    const last = { ...later, version: 900_001, issued: '2026-11-27T11:00:00Z' };
    expect(await verdictOn(plan.next, indexBy([eve], last))).toBe('unknown-key');
    expect(await verdictOn(plan.next, indexBy([ann], last))).toBe('revoked-key');
  });

  it('takes no old index of one key after a new one of another', async () => {
    const state = await added({ keys: [await keyOf(ben)] });
    const old = await indexBy([ben], { ...later, version: 3, issued: '2026-11-26T09:00:00Z' });
    expect(await verdictOn(state, old)).toBe('older');
  });

  it('refuses when one of two good signers has a bad signature', async () => {
    const state = await added({ keys: [await keyOf(ben)] });
    const index: unknown = JSON.parse(new TextDecoder().decode(await indexBy([ann, ben], later)));
    const { payload, signatures } = index as { payload: string; signatures: { sig: string }[] };
    const [one, two] = signatures;
    const crossed = { payload, signatures: [one, { ...two, sig: one?.sig }] };
    expect(await verdictOn(state, bytesOf(JSON.stringify(crossed)))).toBe('bad-signature');
  });

  it('has room for eight keys', async () => {
    const many = Array.from({ length: 8 }, (_, at) => new Uint8Array(32).fill(at + 1));
    const keys = await Promise.all(many.map(keyOf));
    const state = await added();
    expect(await verdictOn(state, indexBy([ann], { ...later, keys: keys.slice(1) }))).toBe('taken');
    const full = (await planFor(state, indexBy([ann], { ...later, keys: keys.slice(1) }))).next;
    const more = { ...later, version: 12, issued: '2026-11-27T10:00:00Z' };
    const index = indexBy([ann], { ...more, keys: keys.slice(0, 1) });
    expect(await verdictOn(full, index)).toBe('too-many-keys');
  });
});

describe('an index', () => {
  const payloads: readonly (readonly [string, (payload: FeedPayload) => unknown])[] = [
    ['of another type', (one) => ({ ...one, type: 'feed' })],
    ['with a key of its own', (one) => ({ ...one, run: 'x' })],
    ['without a name', (one) => ({ ...one, name: undefined })],
    ['with a name that turns the writing around', (one) => ({ ...one, name: 'a\u202eb' })],
    ['that does not say what is revoked', (one) => ({ ...one, revoked: undefined })],
    ['that revokes nothing in no list', (one) => ({ ...one, revoked: null })],
    ['with half a version', (one) => ({ ...one, version: 1.5 })],
    ['with a version in words', (one) => ({ ...one, version: '11' })],
    ['of version 0', (one) => ({ ...one, version: 0 })],
    ['with a version that no number holds', (one) => ({ ...one, version: 2 ** 53 })],
    ['of the 31st of February', (one) => ({ ...one, issued: '2026-02-31T08:00:00Z' })],
    ['of another zone', (one) => ({ ...one, issued: '2026-11-27T08:00:00+01:00' })],
    ['that ends before it begins', (one) => ({ ...one, expires: one.issued })],
    ['that never ends', (one) => ({ ...one, expires: '2099-01-01T00:00:00Z' })],
    ['that names no key', (one) => ({ ...one, keys: [] })],
    ['that names a key twice', (one) => ({ ...one, keys: [...one.keys, ...one.keys] })],
    ['with a file elsewhere', (one) => ({ ...one, pack: { ...one.pack, file: '../x.json' } })],
    [
      'with a file on another host',
      (one) => ({ ...one, pack: { ...one.pack, file: '//x.example/x.json' } }),
    ],
    ['with itself for a pack', (one) => ({ ...one, pack: { ...one.pack, file: 'index.json' } })],
    [
      'with a pack of more than 8 MB',
      (one) => ({ ...one, pack: { ...one.pack, length: 8 * 1024 * 1024 + 1 } }),
    ],
    [
      'with a sum in capitals',
      (one) => ({ ...one, pack: { ...one.pack, sha256: one.pack.sha256.toUpperCase() } }),
    ],
    ['that is a list', () => []],
    ['that is nothing', () => null],
  ];
  it.each(payloads)('%s is no feed', async (_name, changed) => {
    expect(await verdictOn(undefined, indexBy([ann], {}, changed))).toBe('not-a-feed');
  });

  it('of a later schema says so', async () => {
    expect(
      await verdictOn(
        undefined,
        indexBy([ann], {}, (one) => ({ ...one, schema: 2 })),
      ),
    ).toBe('newer-format');
    expect(
      await verdictOn(
        undefined,
        indexBy([ann], {}, (one) => ({ ...one, schema: '2' })),
      ),
    ).toBe('not-a-feed');
  });

  it.each([
    ['empty', ''],
    ['no JSON', '{'],
    ['no object', '[]'],
    ['without signatures', JSON.stringify({ payload: 'AAAA' })],
    ['with none', JSON.stringify({ payload: 'AAAA', signatures: [] })],
    [
      'with a payload that is no base64url',
      JSON.stringify({
        payload: 'a+b=',
        signatures: [{ keyid: '0'.repeat(16), sig: 'A'.repeat(86) }],
      }),
    ],
    ['without end', ' '.repeat(64 * 1024 + 1)],
  ])('that is %s is no feed', async (_name, text) => {
    expect(await verdictOn(undefined, bytesOf(text))).toBe('not-a-feed');
  });

  it('is signed to the last bit, in one spelling', async () => {
    const state = await added();
    const index = new TextDecoder().decode(await indexBy([ann], later));
    const { payload, signatures } = JSON.parse(index) as {
      payload: string;
      signatures: { keyid: string; sig: string }[];
    };
    const [signature] = signatures;
    const said = (changed: object): Promise<string> =>
      verdictOn(state, bytesOf(JSON.stringify({ payload, signatures, ...changed })));
    expect(await said({})).toBe('taken');
    // 64 bytes leave four bits of the last letter unused: they must be 0.
    const last = signature?.sig.at(-1) ?? '';
    const spelt = `${signature?.sig.slice(0, -1)}${String.fromCharCode(last.charCodeAt(0) + 1)}`;
    expect(await said({ signatures: [{ ...signature, sig: spelt }] })).not.toBe('taken');
    const bytes = bytesOf(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    expect(
      await said({ payload: toBase64url(bytesOf(`${new TextDecoder().decode(bytes)} `)) }),
    ).toBe('bad-signature');
    expect(await said({ more: 1 })).toBe('not-a-feed');
    expect(first.version).toBe(10);
  });
});
