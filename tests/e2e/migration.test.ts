import { describe, expect, test } from 'vitest';
import { earlierDatabases } from '../platform/earlier.ts';
import { bothBrowsers, given } from './browsers.ts';
import { pastesAd } from './reporting.ts';
import { presses, says, words } from './surface.ts';

const stores = ['asset', 'drafts', 'feeds', 'organisations', 'outbox', 'packs', 'reports'];

/** Makes the database anew as another version of ours left it: its version, its stores and what is in them. */
const leave = (version: number, records: Readonly<Record<string, readonly object[]>>): string => `
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
  const records = ${JSON.stringify(records)};
  await done(indexedDB.deleteDatabase('lurewatch'));
  const opening = indexedDB.open('lurewatch', ${version});
  opening.onupgradeneeded = () => {
    for (const store of Object.keys(records)) opening.result.createObjectStore(store, { keyPath: 'id' });
  };
  const database = await done(opening);
  for (const [store, rows] of Object.entries(records))
    for (const row of rows)
      await done(database.transaction(store, 'readwrite').objectStore(store).put(row));
  database.close();`;

describe.each(bothBrowsers)('what another version of ours has left in %s', (kind) => {
  const it = given(kind);
  const left = (version: number, records: Readonly<Record<string, readonly object[]>>) =>
    it.browser.inExtension<undefined>(leave(version, records));
  /** What a page of ours says once it says this. */
  const saidOn = async (path: string, sentence: string): Promise<string> => {
    const page = await it.browser.newPage(`${it.browser.base}src/${path}.html`);
    await says(page, sentence);
    const said = await words(page);
    await page.close();
    return said;
  };
  const database = (): Promise<{ readonly version: number; readonly stores: readonly string[] }> =>
    it.browser.inExtension(`
      const opening = indexedDB.open('lurewatch');
      const there = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
      const found = { version: there.version, stores: [...there.objectStoreNames] };
      there.close();
      return found;`);

  test.each(earlierDatabases)(
    'an earlier database, version $version, is read and gets what it lacks',
    async ({ version, records }) => {
      await left(version, records);
      const has = (store: string): boolean =>
        Object.entries<readonly object[]>(records).some(
          ([name, rows]) => name === store && rows.length > 0,
        );
      await saidOn('help/report', has('reports') ? 'Chat agents' : 'Kept reports');
      if (has('outbox')) await saidOn('help/report', 'Desk');
      if (has('organisations')) await saidOn('settings/index', 'taxii.org.example');
      if (has('packs')) await saidOn('settings/index', 'From a file');
      expect(await database()).toEqual({ version: 4, stores });
    },
    60_000,
  );

  test('a later database is opened as it is, shows what we know, and takes what is new', async () => {
    const known = { ...earlierDatabases[3].records, ...earlierDatabases[1].records };
    const strange = { id: 'strange', version: 7 };
    await left(5, {
      ...known,
      reports: [...known.reports, strange],
      outbox: [...known.outbox, strange],
      habits: [strange],
    });
    expect(await saidOn('help/report', 'Chat agents')).toContain('Desk');
    await saidOn('settings/index', 'Some settings here were kept by a newer Lurewatch.');
    const page = await pastesAd(it.browser, 'We look for a cook in our kitchen, with a contract.');
    await presses(page, 'Keep on this device');
    await says(page, 'Kept.');
    await page.close();
    expect(await saidOn('help/report', 'We look for a cook')).toContain('Chat agents');
    expect(await database()).toEqual({ version: 5, stores: ['habits', ...stores].sort() });
  }, 60_000);

  test('settings of a later version are left as they are, and ours count meanwhile', async () => {
    const later = { format: 9, tongue: 'th', number: { from: 3 } };
    await it.browser.inExtension(
      `await chrome.storage.local.set({ settings: ${JSON.stringify(later)} });`,
    );
    const page = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
    await says(page, 'Some settings here were kept by a newer Lurewatch.');
    await presses(page, 'Show the number of signs');
    await page.close();
    expect(
      await it.browser.inExtension('return (await chrome.storage.local.get()).settings;'),
    ).toEqual(later);
  });

  test('nothing of it is held against us as an error', async () => {
    expect(await it.browser.errors()).toEqual([]);
  });
});
