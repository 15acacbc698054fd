import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pack } from '../../../src/packs/format.ts';
import { makeDatabase } from '../../platform/fake-database.ts';
import { makeBrowser, type FakeBrowser } from '../../platform/fake-browser.ts';
import { onNewBrowser } from '../../platform/with-browser.ts';
import { startFeedHost, type FeedHost } from './feed-host.ts';
import { ann, ben, eve, keyOf, packText, publish } from './publisher.ts';

type Database = ReturnType<typeof makeDatabase>;

/** The packs in use, in place of those that the background compiles. */
const use = {
  packs: new Map<string, { from: string; version: string; text: string }>(),
  refused: undefined as 'too-slow' | undefined,
};
const guests = {
  houseFor: async (from: string) => ({
    shipped: [],
    world: { places: [], wages: [], rates: {} },
    guests: [...use.packs].filter(([, one]) => one.from !== from).map(([name]) => name),
  }),
  useGuest: async ({ name, version }: Pack, text: string, from: string) => {
    if (use.refused !== undefined) return { refused: use.refused, faults: [] };
    use.packs.set(name, { from, version, text });
    return { added: name };
  },
  removeGuest: async (name: string) => void use.packs.delete(name),
};

async function start(database: Database, browser: FakeBrowser) {
  const { module } = await onNewBrowser(async () => {
    vi.doMock('../../../src/platform/database.ts', () => database);
    vi.doMock('../../../src/background/packs/guests.ts', () => guests);
    vi.doMock('../../../src/platform/packs-kept.ts', () => ({
      keptGuests: async () => [...use.packs].map(([id, one]) => ({ id, ...one })),
    }));
    return {
      ...(await import('../../../src/platform/feeds.ts')),
      ...(await import('../../../src/background/feeds/add.ts')),
      ...(await import('../../../src/background/feeds/update.ts')),
    };
  }, browser);
  return module;
}

let host: FeedHost;
let database: Database;
let browser: FakeBrowser;
let it: Awaited<ReturnType<typeof start>>;
const loopback = 'http://127.0.0.1/*';

beforeEach(async () => {
  use.packs.clear();
  use.refused = undefined;
  host = await startFeedHost();
  database = makeDatabase();
  browser = makeBrowser();
  await browser.permissions.request({ origins: [loopback] });
  it = await start(database, browser);
});
afterEach(async () => {
  vi.useRealTimers();
  await host.close();
});

const looked = async (address = host.address) => {
  const came = await it.lookAtFeed(address, 'en');
  return 'found' in came ? came.found : came.trouble.reason;
};
const found = async () => {
  const came = await looked();
  if (typeof came === 'string') throw new Error(came);
  return came;
};
const added = async () => {
  await publish(host, { number: 10 });
  const came = await it.addFeed(await found());
  expect(came).toEqual({ found: { added: 'coast' } });
};
const kept = async () => {
  const feed = await it.keptFeed(host.address);
  if (feed === undefined) throw new Error('there is no feed');
  return feed;
};
/** What a look now comes to: why it changed nothing, or the version in use; the version must be as it is kept. */
const update = async (): Promise<string> => {
  await it.updateFeeds(host.address);
  const { trouble, state } = await kept();
  const inUse = use.packs.get('coast')?.version;
  expect(state.pack.version).toBe(inUse);
  return trouble?.reason ?? inUse ?? 'nothing';
};
const nextRound = (): number | undefined =>
  (browser.alarms.create.mock.lastCall?.[1] as { when: number } | undefined)?.when;
const day = 24 * 3_600_000;

describe('a feed before the yes', () => {
  test('says who signs it and what it holds, and leaves nothing behind', async () => {
    await publish(host, { number: 10, phrases: ['coastal fee', 'harbour fee'] });
    const { key, payload, summary } = await found();
    expect(key.id).toBe((await keyOf(ann)).id);
    expect(key.fingerprint.replaceAll(' ', '')).toMatch(new RegExp(`^${key.id}[0-9a-f]{48}$`, 'u'));
    expect(payload.name).toBe('The coast watch');
    expect(summary).toMatchObject({ title: 'Signs of the coast', phrases: 2, languages: 1 });
    expect(summary.rules).toMatchObject([
      { title: 'Asks for a coastal fee', phrases: [{ language: 'en' }] },
    ]);
    expect(await it.keptFeeds()).toEqual([]);
    expect(use.packs.size).toBe(0);
    expect(browser.alarms.create).not.toHaveBeenCalled();
  });

  test('is found by the address of its index too', async () => {
    await publish(host, { number: 10 });
    expect(await looked(`${host.address}index.json`)).toMatchObject({ address: host.address });
  });

  test.each<[string, () => unknown, string]>([
    ['with nothing there', () => undefined, 'not-found'],
    ['of another kind', () => host.put('index.json', '<html>'), 'not-a-feed'],
    ['whose index is far too long', () => host.put('index.json', 'x'.repeat(70_000)), 'not-a-feed'],
    ['that has expired', () => publish(host, { number: 10, expires: -1 }), 'expired'],
    ['signed by nobody it names', () => publish(host, { number: 10, by: [] }), 'not-a-feed'],
    [
      'whose pack fails its proofs',
      () => publish(host, { number: 10, catches: ['Nothing of the kind.'] }),
      'proofs-fail',
    ],
    [
      'that answers with a fault',
      () => (host.fault = (_, response) => response.writeHead(500).end()),
      'server-error',
    ],
    [
      'that points elsewhere',
      () => (host.fault = (_, to) => to.writeHead(302, { location: host.address }).end()),
      'redirected',
    ],
    ['that breaks off', () => (host.fault = (_, response) => response.destroy()), 'unreachable'],
  ])('%s is refused', async (_, given, reason) => {
    await given();
    expect(await looked()).toBe(reason);
  });

  test('is not even asked for where the person has not allowed its host', async () => {
    await publish(host, { number: 10 });
    await browser.permissions.remove({ origins: [loopback] });
    expect(await looked()).toBe('no-permission');
    expect(host.log).toEqual([]);
  });

  test.each([
    '',
    'ftp://a.example/',
    'http://a.example/',
    'https://ana:b@a.example/',
    'nonsense:x',
  ])('cannot be at "%s"', async (address) => {
    expect(await looked(address)).toBe('bad-address');
  });
});

describe('a feed after the yes', () => {
  test('is in use and pinned, with nothing fetched again, and is not added twice', async () => {
    await publish(host, { number: 10 });
    const seen = await found();
    const asked = host.log.length;
    expect(await it.addFeed(seen)).toEqual({ found: { added: 'coast' } });
    expect(host.log).toHaveLength(asked);
    expect(use.packs.get('coast')).toEqual({
      from: host.address,
      version: '1.0.0',
      text: packText(),
    });
    expect((await kept()).state.keys).toEqual([await keyOf(ann)]);
    expect(await looked()).toBe('already-there');
    expect(await it.addFeed(seen)).toMatchObject({ trouble: { reason: 'already-there' } });
  });

  test('is checked again: nothing that was changed on the way is taken', async () => {
    await publish(host, { number: 10 });
    const seen = await found();
    const other = { ...seen, text: packText({ phrases: ['inland fee'] }) };
    expect(await it.addFeed(other)).toMatchObject({ trouble: { reason: 'wrong-hash' } });
    const index = seen.index.replace(
      /"sig": "./u,
      (was) => `"sig": "${was.endsWith('A') ? 'B' : 'A'}`,
    );
    expect(await it.addFeed({ ...seen, index })).toMatchObject({
      trouble: { reason: 'bad-signature' },
    });
    expect(await it.keptFeeds()).toEqual([]);
  });

  test('is not taken where another pack of its name has come since', async () => {
    await publish(host, { number: 10 });
    const seen = await found();
    use.packs.set('coast', { from: 'file', version: '9.0.0', text: '' });
    expect(await it.addFeed(seen)).toMatchObject({ trouble: { reason: 'name-taken' } });
    expect(await it.keptFeeds()).toEqual([]);
  });

  test('is the same where the background has forgotten what it has shown', async () => {
    await publish(host, { number: 10 });
    const seen = await found();
    it = await start(database, browser);
    expect(await it.addFeed(seen)).toEqual({ found: { added: 'coast' } });
  });

  test('whose key cannot be kept is not used either', async () => {
    await publish(host, { number: 10 });
    const seen = await found();
    database.fill(true);
    expect(await it.addFeed(seen)).toEqual({ trouble: { reason: 'not-kept', details: [] } });
    expect(use.packs.size).toBe(0);
  });
});

describe('an update', () => {
  test('brings the newer pack, once; the server is asked by ETag from then on', async () => {
    await added();
    await publish(host, { number: 11, version: '1.1.0', phrases: ['harbour fee'] });
    expect(await update()).toBe('1.1.0');
    expect(use.packs.get('coast')?.text).toContain('harbour');
    host.log.length = 0;
    expect(await update()).toBe('1.1.0');
    expect(host.log).toMatchObject([{ path: '/coast/index.json', answer: 304 }]);
  });

  test('with nothing new asks for the index alone', async () => {
    await added();
    host.log.length = 0;
    expect(await update()).toBe('1.0.0');
    expect(host.log).toMatchObject([{ path: '/coast/index.json', answer: 304 }]);
  });

  test.each<[string, () => unknown, string]>([
    ['an older index', () => publish(host, { number: 9, version: '0.9.0' }), 'older'],
    [
      'another key',
      () => publish(host, { number: 11, version: '6.6.6', by: [eve] }),
      'unknown-key',
    ],
    [
      'a pack with one byte exchanged',
      async () => {
        await publish(host, { number: 11, version: '1.1.0' });
        host.put('coast-11.json', packText({ version: '1.1.0' }).replace('Honest', 'honest'));
      },
      'wrong-hash',
    ],
    [
      'a pack that is one byte too long',
      async () => {
        await publish(host, { number: 11, version: '1.1.0' });
        host.put('coast-11.json', `${packText({ version: '1.1.0' })} `);
      },
      'too-long',
    ],
    [
      'a pack that fails its proofs',
      () => publish(host, { number: 11, version: '1.1.0', catches: ['Not a word of it.'] }),
      'proofs-fail',
    ],
    [
      'an index that was changed after it was signed',
      async () => {
        await publish(host, { number: 11, version: '6.6.6' });
        const index = await (await fetch(`${host.address}index.json`)).text();
        const { payload, ...rest } = JSON.parse(index) as { payload: string };
        const told = Buffer.from(payload, 'base64url')
          .toString()
          .replace('coast watch', 'coast witch');
        const changed = Buffer.from(told).toString('base64url');
        host.put('index.json', JSON.stringify({ payload: changed, ...rest }));
      },
      'bad-signature',
    ],
    [
      'an index whose payload was garbled',
      async () => {
        await publish(host, { number: 10 });
        const index = await (await fetch(`${host.address}index.json`)).text();
        host.put('index.json', index.replace(/"payload": "(.)/u, '"payload": "f'));
      },
      'not-a-feed',
    ],
    [
      'no pack',
      async () => {
        await publish(host, { number: 11, version: '1.1.0', told: { file: 'gone.json' } });
      },
      'not-found',
    ],
    [
      'an index of next week',
      () => publish(host, { number: 11, issued: 24 * 7 }),
      'from-the-future',
    ],
  ])('with %s changes nothing and says why', async (_, given, reason) => {
    await added();
    await given();
    expect(await update()).toBe(reason);
    expect(use.packs.get('coast')?.version).toBe('1.0.0');
    await publish(host, { number: 12, version: '1.2.0' });
    expect(await update()).toBe('1.2.0');
  });

  test('of a pack that would take too long leaves the old one, and its bytes are not fetched daily', async () => {
    await added();
    await publish(host, { number: 11, version: '1.1.0' });
    use.refused = 'too-slow';
    expect(await update()).toBe('too-slow');
    host.log.length = 0;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * day });
    await it.updateFeeds();
    expect(host.log.map(({ path }) => path)).toEqual(['/coast/index.json']);
    expect((await kept()).trouble?.reason).toBe('too-slow');
    use.refused = undefined;
    expect(await update()).toBe('1.1.0');
  });

  test('takes a key that the old one names, then that one alone, and never the one taken back', async () => {
    await added();
    await publish(host, { number: 11, version: '1.1.0', told: { keys: [await keyOf(ben)] } });
    expect(await update()).toBe('1.1.0');
    expect((await kept()).keyChanged).toBeUndefined();
    const revoked = [(await keyOf(ann)).id];
    await publish(host, { number: 12, version: '1.2.0', by: [ben], told: { revoked } });
    expect(await update()).toBe('1.2.0');
    expect(await kept()).toMatchObject({ signedBy: (await keyOf(ben)).id });
    expect((await kept()).keyChanged).toBeTypeOf('number');
    await publish(host, { number: 13, version: '6.6.6', by: [ann] });
    expect(await update()).toBe('revoked-key');
  });

  test('where the host is gone leaves the old pack, and tries again sooner', async () => {
    await added();
    host.fault = (_, response) => void response.destroy();
    expect(await update()).toBe('unreachable');
    expect(use.packs.get('coast')?.version).toBe('1.0.0');
    expect((nextRound() ?? 0) - Date.now()).toBeLessThan(2 * 3_600_000);
    expect(await kept()).toMatchObject({ failures: 1 });
    await update();
    expect(await kept()).toMatchObject({ failures: 2 });
    host.fault = undefined;
    expect(await update()).toBe('1.0.0');
    expect(await kept()).toMatchObject({ failures: 0 });
    expect((nextRound() ?? 0) - Date.now()).toBeGreaterThan(day / 2);
  });

  test('where the permission was taken back asks nothing', async () => {
    await added();
    await browser.permissions.remove({ origins: [loopback] });
    host.log.length = 0;
    expect(await update()).toBe('no-permission');
    expect(host.log).toEqual([]);
  });

  test('fetches the pack again where it is gone, though the index is the same', async () => {
    await added();
    use.packs.clear();
    expect(await update()).toBe('1.0.0');
  });

  test('of a feed that is removed meanwhile brings nothing back', async () => {
    await added();
    await publish(host, { number: 11, version: '1.1.0' });
    const useGuest = vi.spyOn(guests, 'useGuest').mockImplementation(async (pack, text, from) => {
      await it.removeFeed(from);
      use.packs.set(pack.name, { from, version: pack.version, text });
      return { added: pack.name };
    });
    await it.updateFeeds(host.address);
    useGuest.mockRestore();
    expect(await it.keptFeeds()).toEqual([]);
    expect(use.packs.size).toBe(0);
  });
});

describe('a day', () => {
  test('passes before a feed is looked at again by itself, more or less', async () => {
    await added();
    const next = (await kept()).next - Date.now();
    expect(next).toBeGreaterThan(0.79 * day);
    expect(next).toBeLessThan(1.21 * day);
    expect(nextRound()).toBe((await kept()).next);
    host.log.length = 0;
    await it.updateFeeds();
    expect(host.log).toEqual([]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1.3 * day });
    await it.updateFeeds();
    expect(host.log).toHaveLength(1);
  });

  test('means nothing where the clock was set back: the feed is due', async () => {
    await added();
    host.log.length = 0;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 30 * day });
    await it.updateFeeds();
    expect(host.log).toHaveLength(1);
  });

  test('with no feed sets no time', async () => {
    await it.updateFeeds();
    expect(browser.alarms.create).not.toHaveBeenCalled();
    expect(browser.alarms.clear).toHaveBeenCalledWith('feeds');
  });
});
