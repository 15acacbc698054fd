import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { projectRoot } from '../../src/cli/folders.ts';
import { cautious, lure, ordinary } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { ownPage } from './own-page.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { sends } from './reporting.ts';
import { presses, says, types } from './surface.ts';

/** Every place where a browser lets us keep something, with what is in it. */
const everything = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(`
    const done = (request) => new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const databases = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        databases[name + ' ' + store] = await done(database.transaction(store).objectStore(store).getAll());
      }
      database.close();
    }
    const { origins } = await chrome.permissions.getAll();
    return {
      local: await chrome.storage.local.get(),
      session: await chrome.storage.session.get(),
      sync: (await chrome.storage.sync?.get()) ?? {},
      databases,
      caches: await caches.keys(),
      web: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      cookies: document.cookie,
      hosts: origins.filter((one) => one.includes('taxii')),
    };`);

const nothing = {
  local: {},
  session: {},
  sync: {},
  databases: {},
  caches: [],
  web: [],
  cookies: '',
  hosts: [],
};

/** Puts a pack of others and its feed into the database. */
const withPack = `
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('lurewatch');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const id = 'https://packs.org.example/';
  const writing = database.transaction(['packs', 'feeds'], 'readwrite');
  writing.objectStore('packs').put({ id: 'coast', from: id, text: '{}', title: '', explanations: {} });
  writing.objectStore('feeds').put({ id, next: 8e15 });
  await new Promise((resolve) => void (writing.oncomplete = resolve));
  database.close();`;

const weather = 'https://weather.com/';
const languages = readdirSync(join(projectRoot(), 'src/interface/words'));

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);
  const own = (path: string): Promise<Page> => it.browser.newPage(`${it.browser.base}src/${path}`);
  const settings = async (): Promise<Page> => {
    const page = await own('settings/index.html');
    await says(page, 'Settings');
    return page;
  };

  test('who has looked at ads, at help and at the settings has left nothing behind', async () => {
    await it.visit(indeed.listAddress, indeed.list([ordinary, cautious, lure]));
    await it.shown(1);
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    const popup = await it.browser.page.popup();
    await says(popup, lure.title);
    await popup.close();
    for (const path of [
      'help/index.html',
      'help/index.html#4',
      'help/report.html',
      'help/check.html',
    ]) {
      const page = await own(path);
      await says(page, /\S/);
      await page.close();
    }
    const page = await settings();
    expect(await everything(page)).toEqual(nothing);
    await page.close();
  });

  test('"Forget everything" empties every place at once, and other pages of ours too', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'Dismiss');
    await it.browser.pressCommand('report-page');
    const report = await ownPage(it.browser, 'report.html?');
    await says(report, lure.title);
    await presses(report, 'Keep on this device');
    await says(report, 'Kept.');
    await it.browser.grant(['https://taxii.org.example/*']);
    const page = await settings();
    await presses(page, 'Add an organisation');
    await types(page, 'form:has(fieldset) input', 'Desk');
    await page.evaluate(`
      const field = document.querySelectorAll('form:has(fieldset) input')[1];
      field.value = 'https://taxii.org.example/api/collections/1/';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector('form:has(fieldset) [type=submit]').id = 'save';`);
    await page.click('#save');
    await says(page, 'Saved.');
    await presses(report, 'To an organisation');
    // A person's own click: Firefox asks on nothing less whether the report may leave.
    await sends(report);
    await says(report, 'Kept. It is sent as soon as');
    await page.evaluate(
      `await chrome.storage.session.set({ 'handed over x': { text: 'secret' } });`,
    );
    await page.evaluate(withPack);
    const before = await everything(page);
    const held = Object.entries(before['databases'] as Record<string, readonly unknown[]>);
    expect(held.flatMap(([name, rows]) => (rows.length > 0 ? [name] : [])).sort()).toEqual([
      'lurewatch feeds',
      'lurewatch organisations',
      'lurewatch outbox',
      'lurewatch packs',
      'lurewatch reports',
    ]);
    for (const part of ['salt', 'secret', 'Velmora', 'taxii.org.example', 'packs.org.example'])
      expect(JSON.stringify(before)).toContain(part);

    await presses(page, 'Forget everything');
    await says(page, 'Everything was deleted.');
    await vi.waitFor(async () => expect(await everything(page)).toEqual(nothing), {
      timeout: 30_000,
    });
    expect(await page.evaluate('return document.body.innerText;')).not.toContain('Desk');
    await says(report, 'There is no ad here yet.');
    expect(await report.evaluate('return document.body.innerText;')).not.toContain(lure.title);
    await report.close();
    await page.close();
  });

  test.each(['help/index.html', 'help/report.html', 'welcome/index.html', 'settings/index.html'])(
    'Shift three times leaves %s: blank at once, a harmless page then, and no way back',
    async (path) => {
      it.web.put(weather, '<!doctype html><title>Weather</title><p>Sunny.');
      const page = await own(path);
      await says(page, 'does not erase your browser history');
      const before = await page.evaluate<number>('return history.length;');
      await page.evaluate(`
        globalThis.went = performance.now();
        addEventListener('keyup', () => {}, true);`);
      await page.press('Shift');
      await page.press('Shift');
      await page.press('Shift');
      await vi.waitFor(async () => expect(await page.address()).toBe(weather), { timeout: 30_000 });
      expect(await page.evaluate('return history.length;')).toBe(before);
      await page.close();
    },
  );

  test.each(languages)(
    'the screen of who cannot leave fits 320 by 480 in %s, asks for nothing, and goes by one key',
    async (language) => {
      it.web.put(weather, '<!doctype html><title>Weather</title><p>Sunny.');
      await it.browser.inExtension(
        `await chrome.storage.local.set({ settings: { language: ${JSON.stringify(language)}, number: false, countries: [] } });`,
      );
      const asked = it.web.strays().length;
      const page = await own('help/index.html#4');
      await page.resize(320, 480);
      await vi.waitFor(
        async () => {
          expect(
            await page.evaluate(`
              const { documentElement, body } = document;
              // Firefox has no window as narrow as that: the page is held together instead.
              documentElement.style.inlineSize = '320px';
              const { scrollWidth, scrollHeight } = body;
              return {
                lang: documentElement.lang,
                fits: scrollWidth <= 320 && scrollHeight <= 480,
                lines: document.querySelectorAll('.lines li').length,
                forms: document.querySelectorAll('form, input, select, textarea').length,
                others: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length,
              };`),
          ).toEqual({ lang: language, fits: true, lines: 5, forms: 0, others: 0 });
        },
        { timeout: 30_000 },
      );
      expect(it.web.strays()).toHaveLength(asked);
      await page.press('Escape');
      await vi.waitFor(async () => expect(await page.address()).toBe(weather), { timeout: 30_000 });
      await page.close();
    },
  );

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays().filter((one) => !one.includes('taxii.org.example'))).toEqual([]);
  });
});
