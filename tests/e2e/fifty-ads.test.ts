/** Statement 20: after fifty ads nothing of any of them is kept. */
import { describe, expect, test } from 'vitest';
import { cautious, lure, ordinary } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import { says } from './surface.ts';

const count = 50;
const kinds = [ordinary, cautious, lure];
const ads = Array.from({ length: count }, (_, at) => {
  const kind = kinds[at % kinds.length] ?? ordinary;
  return { ...kind, id: `77${String(at).padStart(5, '0')}`, title: `${kind.title} no. ${at}` };
});

/** All that the browser keeps for us, as text. */
const kept = `
  const parts = [await chrome.storage.local.get(), await chrome.storage.session.get(), { ...localStorage }, await caches.keys()];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done) => {
      indexedDB.open(name).addEventListener('success', ({ target }) => done(target.result));
    });
    for (const store of database.objectStoreNames)
      parts.push(await new Promise((done) => {
        database.transaction(store).objectStore(store).getAll().addEventListener('success', ({ target }) => done(target.result));
      }));
    database.close();
  }
  return JSON.stringify(parts);`;

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);

  test('fifty opened ads, ten of them dismissed: no address, title, name or word of any is kept', async () => {
    let shown = 0;
    for (const [at, ad] of ads.entries()) {
      const state = await it.visit(indeed.jobAddress(ad), indeed.job(ad));
      expect(state?.listings.map(({ state: read }) => read)).toEqual(['scored']);
      if (at % 5 !== 2) continue;
      const own = await it.browser.page.own();
      if (own.length === 0) continue;
      await it.browser.page.clickOwn(0, 'Dismiss');
      shown += 1;
    }
    expect(shown).toBeGreaterThan(3);
    const page = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
    await says(page, 'Settings');
    const all = await page.evaluate<string>(kept);
    // Something is kept, so that what was dismissed stays so: as salted hashes.
    expect(all).toContain('salt');
    for (const part of [
      'indeed',
      'jobs',
      ...ads.map(({ id }) => id),
      ...kinds.flatMap(({ title, text }) => [
        title,
        ...text.split(/\s+/u).filter((word) => word.length > 7),
      ]),
    ])
      expect([part, all.includes(part)]).toEqual([part, false]);
    await page.close();
  }, 300_000);
});
