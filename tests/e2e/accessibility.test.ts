import { describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { cautious, lure } from './ads.ts';
import { tooSmall, violations } from './axe.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { presses, says, types } from './surface.ts';

const ours = 'lurewatch-note';

/** Puts an organisation and three reports on their way into the database. */
const filledDatabase = `
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const opening = indexedDB.open('lurewatch', 4);
  opening.onupgradeneeded = () => {
    for (const name of ['reports', 'outbox', 'organisations', 'drafts', 'packs', 'feeds', 'asset'])
      if (!opening.result.objectStoreNames.contains(name)) opening.result.createObjectStore(name, { keyPath: 'id' });
  };
  const database = await done(opening);
  const put = (store, record) => done(database.transaction(store, 'readwrite').objectStore(store).put(record));
  const ad = { title: 'Chat agents', employer: '', place: '', pay: '', text: 'x', url: '', site: '', language: 'en', links: [] };
  const row = {
    report: { version: 1, time: '2026-11-01T00:00:00.000Z', ad },
    organisation: 'o',
    organisationName: 'Desk',
    queuedAt: '2026-11-01T00:00:00.000Z',
    tries: 1,
    body: '{}',
  };
  const rule = { sources: [], words: { en: { title: 'Asks for a fee', why: 'Why', ask: 'Ask' } } };
  const feed = 'https://packs.org.example/coast/';
  await put('packs', { id: 'coast', from: feed, text: '{}', sum: '', title: 'Coast', version: '1.0.0', date: '2026-11-01', explanations: { 'coast/fee': rule } });
  await put('feeds', {
    id: feed, signedBy: 'a', keyChanged: 1, etag: '', looked: 1, next: 8e15, failures: 0,
    trouble: { reason: 'older', details: ['3 comes before 4'] },
    state: { name: 'Coast', keys: [{ id: 'a', key: 'AAAA' }], revoked: [], ratchets: {}, version: 3, issued: '', expires: '2026-01-01T00:00:00Z', pack: {} },
  });
  await put('organisations', { id: 'o', name: 'Desk', collection: 'https://taxii.org.example/collections/1/', credentials: { kind: 'none' } });
  await put('outbox', { ...row, id: 'a', state: 'sent', sentAt: '2026-11-01T00:01:00.000Z', answer: { code: 'accepted', http: 202 } });
  await put('outbox', { ...row, id: 'b', state: 'refused', answer: { code: 'forbidden', http: 403, words: 'Not you.' } });
  await put('outbox', { ...row, id: 'c', state: 'waiting', nextTry: '2099-11-01T00:00:00.000Z', answer: { code: 'busy', http: 429 } });
  database.close();`;

// This build alone has open shadow roots: axe sees nothing in closed ones.
describe.each(bothBrowsers)('in %s, with open shadow roots', (kind) => {
  const it = given(kind, { mode: 'test' });

  test('axe finds faults that were planted in the banner: it does look inside', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.evaluate(`
      const { shadowRoot } = document.querySelector('${ours}');
      const empty = document.createElement('button');
      const pale = document.createElement('p');
      pale.textContent = 'Hard to read';
      pale.style.cssText = 'color: #eee; background: #fff';
      shadowRoot.querySelector('section').append(empty, pale);`);
    const found = await violations(it.browser.page, ours);
    expect(found.join('\n')).toContain('button-name');
    expect(found.join('\n')).toContain('color-contrast');
  });

  test.each([
    ['a lure', lure, false],
    ['a lure on a dark page', lure, true],
    ['an ad with things to check', cautious, false],
    ['an ad with things to check on a dark page', cautious, true],
  ])('axe has nothing against the banner of %s, opened', async (_, ad, dark) => {
    const page = linkedin.guestJob(ad);
    await it.visit(
      linkedin.guestJobAddress(ad),
      dark ? page.replace('<body', '<body style="background:#101214;color:#eee"') : page,
    );
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'Why these signs');
    expect(await violations(it.browser.page, ours)).toEqual([]);
    await it.browser.page.clickOwn(0, 'Dismiss');
    expect(await violations(it.browser.page, ours)).toEqual([]);
    await it.browser.page.clickOwn(0, 'Undo');
  });

  test('axe has nothing against a mark, closed and opened', async () => {
    await it.visit(indeed.listAddress, indeed.list([lure]));
    await it.shown(1);
    expect(await violations(it.browser.page, ours)).toEqual([]);
    await it.browser.page.clickOwn(0, 'signs to check');
    expect(await violations(it.browser.page, ours)).toEqual([]);
  });

  test.each(['light', 'dark'])(
    'axe has nothing against the popup, %s, with a listing opened',
    async (scheme) => {
      await it.browser.scheme(scheme === 'dark');
      await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
      await it.shown(1);
      const popup = await it.browser.page.popup();
      await says(popup, lure.title);
      await presses(popup, lure.title);
      await says(popup, 'Where we know it from:');
      expect(await violations(popup)).toEqual([]);
      await popup.close();
      await it.browser.scheme(false);
    },
  );

  test.each(
    [
      'welcome/index',
      'help/index',
      'help/report',
      'help/check',
      'help/note',
      'settings/index',
      'workbench/index',
    ].flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]),
  )('axe has nothing against our page %s, %s', async (name, scheme) => {
    await it.browser.scheme(scheme === 'dark');
    const page = await it.browser.newPage(`${it.browser.base}src/${name}.html`);
    await says(page, /\S/);
    expect(await page.evaluate("return matchMedia('(prefers-color-scheme: dark)').matches;")).toBe(
      scheme === 'dark',
    );
    expect(await violations(page)).toEqual([]);
    await page.close();
    await it.browser.scheme(false);
  });

  /** Opens a page of ours in a language, light or dark, and all that can be unfolded on it. */
  const unfolded = async (path: string, language: string, dark: boolean): Promise<Page> => {
    await it.browser.scheme(dark);
    await it.browser.inExtension(
      `await chrome.storage.local.set({ settings: { language: ${JSON.stringify(language)}, number: false, countries: ['KH', 'PH'] } });`,
    );
    const page = await it.browser.newPage(`${it.browser.base}src/${path}`);
    await says(page, /\S/);
    return page;
  };
  const isWell = async (page: Page): Promise<void> => {
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(tooSmall)).toEqual([]);
  };
  const putAway = async (page: Page): Promise<void> => {
    await page.close();
    await it.browser.scheme(false);
  };
  const ways = [
    ['en', false],
    ['en', true],
    ['ar', false],
    ['th', true],
  ] as const;

  test.each(ways)(
    'axe has nothing against the report form with every way open and an outbox, %s, dark: %s',
    async (language, dark) => {
      await it.browser.inExtension(filledDatabase);
      const page = await unfolded('help/report.html', language, dark);
      await types(page, 'textarea', lure.text);
      await page.click('button.main');
      await vi.waitFor(
        async () =>
          expect(
            await page.evaluate('return document.querySelectorAll("form details").length;'),
          ).toBeGreaterThan(4),
        { timeout: 30_000 },
      );
      await page.evaluate(
        'for (const one of document.querySelectorAll("details")) one.open = true;',
      );
      await vi.waitFor(
        async () =>
          expect(await page.evaluate('return document.querySelectorAll("output").length;')).toBe(4),
        { timeout: 30_000 },
      );
      await isWell(page);
      await putAway(page);
    },
  );

  test.each(ways)(
    'axe has nothing against the settings with all packs open and the form for an organisation, %s, dark: %s',
    async (language, dark) => {
      const page = await unfolded('settings/index.html', language, dark);
      await vi.waitFor(
        async () =>
          expect(
            await page.evaluate(`
              const count = (list) => document.querySelectorAll(list + ' > li').length;
              return [count('.listings:not(.packs)'), count('.packs') > 3];`),
          ).toEqual([1, true]),
        { timeout: 30_000 },
      );
      await page.evaluate(
        'for (const one of document.querySelectorAll(".packs details")) one.open = true;',
      );
      await page.evaluate('document.querySelector("section > button").click();');
      await vi.waitFor(
        () =>
          page.evaluate(`
            const kinds = [...document.querySelectorAll('form select')].at(-1);
            kinds.value = 'basic';
            kinds.dispatchEvent(new Event('change', { bubbles: true }));`),
        { timeout: 30_000 },
      );
      await isWell(page);
      await putAway(page);
    },
  );

  test.each(ways)(
    'axe has nothing against the workbench with an ad lit up and all unfolded, %s, dark: %s',
    async (language, dark) => {
      const page = await unfolded('workbench/index.html', language, dark);
      const waits = (what: string): Promise<void> =>
        vi.waitFor(async () => expect(await page.evaluate(`return ${what};`)).toBe(true), {
          timeout: 20_000,
          interval: 200,
        });
      await waits("document.querySelector('.bench') !== null");
      await page.evaluate(
        "[...document.querySelectorAll('#ad-in-hand .doors button')].at(-1).click();",
      );
      await waits("document.querySelector('.why') !== null");
      await waits("document.querySelector('.proofs') !== null");
      // One line that cannot be read, so that there is something to mend.
      await page.evaluate(
        "document.querySelector('.editor').shadowRoot.querySelector('.cm-content').focus();",
      );
      await page.type('x');
      await waits("document.querySelector('.proofs .sign-fails') !== null");
      await page.evaluate(
        'for (const one of document.querySelectorAll("details")) one.open = true;',
      );
      await isWell(page);
      await page.evaluate("document.querySelector('.doors output + button').click();");
      await putAway(page);
    },
    60_000,
  );

  test.each([1, 2, 3, 4, 5, 6])(
    'axe has nothing against state %d of the help page',
    async (state) => {
      const page = await unfolded(`help/index.html#${state}`, 'en', state % 2 === 0);
      await isWell(page);
      await putAway(page);
    },
  );

  test.each(['banner', 'mark'])('every control of the %s is 24 pixels at least', async (what) => {
    if (what === 'banner') await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    else await it.visit(indeed.listAddress, indeed.list([lure]));
    const [own] = await it.shown(1);
    for (const { name, tag, box } of own?.controls ?? []) {
      if (tag === 'button')
        expect([name, Math.min(box.width, box.height) >= 24]).toEqual([name, true]);
    }
  });
});
