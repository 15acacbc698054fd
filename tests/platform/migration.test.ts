import { describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../src/report/digest/sha-256.ts';
import { earlierDatabases, earlierStorage } from './earlier.ts';
import { makeBrowser } from './fake-browser.ts';
import { makeDatabase } from './fake-database.ts';
import { onNewBrowser } from './with-browser.ts';

const load = (browser = makeBrowser()) =>
  onNewBrowser(
    async () => ({
      ...(await import('../../src/platform/settings.ts')),
      ...(await import('../../src/platform/choices.ts')),
      ...(await import('../../src/platform/choices-listed.ts')),
      ...(await import('../../src/platform/choices-kept.ts')),
      ...(await import('../../src/platform/pack-choices.ts')),
    }),
    browser,
  );

/** All that is kept, as the rest of us reads it. */
async function read({ module }: Awaited<ReturnType<typeof load>>) {
  const { language, countries } = await module.settings.get();
  const { asset, off } = await module.nowInUse();
  return {
    language,
    countries,
    paused: await module.isPaused(),
    muted: (await module.endsOf('muted')).length,
    off: [...off.packs, ...off.rules],
    asset,
  };
}

describe('storage', () => {
  test.each(earlierStorage)('of $when is read', async ({ kept, means }) => {
    const browser = makeBrowser();
    await browser.storage.local.set(kept);
    expect(await read(await load(browser))).toEqual(means);
  });

  test.each(earlierStorage)('of $when is the same after a change of ours', async (format) => {
    const { kept, means } = format;
    const browser = makeBrowser();
    await browser.storage.local.set(kept);
    const { module } = await load(browser);
    await module.settings.change((all) => ({ ...all, number: true }));
    await module.setRuleOn('trafficking', 'visitor-visa', false);
    await module.forgetExpired();
    expect(await read(await load(browser))).toEqual({
      ...means,
      off: [...means.off, 'trafficking/visitor-visa'].sort(),
    });
  });

  test.each([
    ['a text', 'x'],
    ['a number', 3],
    ['a list', [1, 2]],
    ['null', null],
    [
      'fields of other kinds',
      {
        language: 5,
        number: 'yes',
        countries: ['PH', 7, null],
        salt: {},
        dismissed: [1],
        muted: { a: 'soon', b: Number.NaN, c: 1e300 },
        paused: 'no',
        packsOff: 'all',
        rulesOff: { a: 1 },
      },
    ],
  ])('that holds %s does not break anything', async (_, junk) => {
    const browser = makeBrowser();
    const keys = ['settings', 'choices', 'packs', 'packs asset'];
    await browser.storage.local.set(Object.fromEntries(keys.map((key) => [key, junk])));
    const loaded = await load(browser);
    const { countries, ...rest } = await read(loaded);
    expect(rest).toMatchObject({ language: '', paused: false, muted: 0, off: [] });
    expect(['', 'x']).toContain(rest.asset);
    expect(countries.every((one) => one === 'PH')).toBe(true);
    await loaded.module.mute('www.indeed.com');
    expect(await loaded.module.isMuted('www.indeed.com')).toBe(true);
  });

  test('of a later version is left as it is: the default counts, and what is changed is not kept', async () => {
    const browser = makeBrowser();
    const later = { format: 2, salt: 'x', hidden: { a: 1 }, paused: { until: 5 } };
    await browser.storage.local.set({ choices: later });
    const { module } = await load(browser);
    expect(await module.isPaused()).toBe(false);
    expect(await module.keptChoices.isLater()).toBe(true);
    expect(await module.dismiss('linkedin 1')).toBe(false);
    expect(await module.isDismissed('linkedin 1')).toBe(true);
    expect(browser.storage.local.all()['choices']).toEqual(later);
    expect(await module.settings.isLater()).toBe(false);
  });

  test.each(['settings', 'choices', 'packs', 'mistakes'])(
    'of a later version is spoken of where it is in %s',
    async (key) => {
      const ask = async (kept: object): Promise<boolean> => {
        const browser = makeBrowser();
        await browser.storage.local.set({ [key]: kept });
        const load = () => import('../../src/platform/later.ts');
        return (await onNewBrowser(load, browser)).module.wasLaterHere();
      };
      expect(await ask({ format: 2 })).toBe(true);
      expect(await ask({ format: 1 })).toBe(false);
    },
  );

  test('keeps what a later version has added to a format that we know', async () => {
    const browser = makeBrowser();
    await browser.storage.local.set({ settings: { language: 'th', theme: 'dark', format: 1 } });
    const { module } = await load(browser);
    await module.settings.change((all) => ({ ...all, language: 'vi' }));
    expect(browser.storage.local.all()['settings']).toMatchObject({
      language: 'vi',
      theme: 'dark',
      format: 1,
    });
  });
});

describe('a database', () => {
  const open = async (records: Readonly<Record<string, readonly object[]>>) => {
    const database = makeDatabase();
    for (const [store, rows] of Object.entries(records))
      for (const row of rows) await database.put(store, row as { id: string });
    vi.resetModules();
    vi.doMock('webextension-polyfill', () => ({ default: makeBrowser() }));
    vi.doMock('../../src/platform/database.ts', () => database);
    const { keptReports } = await import('../../src/platform/reports.ts');
    const { queued } = await import('../../src/platform/outbox.ts');
    const { organisations } = await import('../../src/platform/organisations.ts');
    const { keptDrafts } = await import('../../src/platform/drafts.ts');
    const { keptGuests } = await import('../../src/platform/packs-kept.ts');
    const { keptFeeds } = await import('../../src/platform/feeds.ts');
    const { keptAsset } = await import('../../src/platform/kept-asset.ts');
    return {
      database,
      all: async () => ({
        reports: await keptReports(),
        outbox: await queued(),
        organisations: await organisations(),
        drafts: await keptDrafts(),
        packs: await keptGuests(),
        feeds: await keptFeeds(),
      }),
      keptAsset,
    };
  };

  test.each(earlierDatabases)('of version $version gives all its records', async ({ records }) => {
    const { all } = await open(records);
    const found = await all();
    const rowsOf = Object.entries<readonly { readonly id: string }[]>(records);
    for (const [store, rows] of rowsOf.filter(([name]) => name !== 'asset')) {
      const ids = found[store as keyof typeof found].map(({ id }) => id);
      expect([store, ids.sort()]).toEqual([store, rows.map(({ id }) => id).sort()]);
    }
  });

  test('gives a pack that was kept without its sum the sum of its text', async () => {
    const { all } = await open(earlierDatabases[3].records);
    const { packs } = await all();
    expect(packs.map(({ sum }) => sum)).toEqual([sha256('{"format":1}'), 'ab12']);
  });

  test('takes no packs that another version of ours has compiled', async () => {
    const { keptAsset } = await open(earlierDatabases[3].records);
    expect(await keptAsset('stamp-a')).toBeUndefined();
  });

  test('with records that we do not know shows the others, and leaves them where they are', async () => {
    const strange = { id: 'later', version: 9 };
    const withStrange = Object.fromEntries(
      Object.entries({
        ...earlierDatabases[3].records,
        ...earlierDatabases[2].records,
        ...earlierDatabases[0].records,
      }).map(([store, rows]) => [store, [...rows, strange]]),
    );
    const { all, database } = await open(withStrange);
    const found = await all();
    for (const [store, rows] of Object.entries(found)) {
      expect([store, rows.length > 0]).toEqual([store, true]);
      expect(rows.map(({ id }) => id)).not.toContain('later');
      expect(await database.one(store, 'later')).toEqual(strange);
    }
  });
});
