import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/interface/languages.ts';
import { words } from '../../src/interface/words.ts';
import { lure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as linkedin from './pages/linkedin.ts';
import { comes, says } from './surface.ts';

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);
  const choose = (language: string) =>
    it.browser.inExtension(
      `await chrome.storage.local.set({ settings: { language: ${JSON.stringify(language)}, number: false, countries: [] } });`,
    );
  const openLure = async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    const [banner] = await it.shown(1);
    return banner;
  };

  afterEach(() => choose(''));

  test.each(languages().map(({ code }) => code))('the notes of a page speak %s', async (code) => {
    await choose(code);
    const banner = await openLure();
    const { direction, words: said } = words(code);
    expect(banner).toMatchObject({ language: code, direction });
    expect(banner?.controls.map(({ name }) => name)).toContain(said.banner.firstStep);
    const titles = Array.from({ length: 40 }, (_, n) => said.toolbar.signs(n + 1));
    await comes(async () => expect(titles).toContain((await it.browser.toolbar()).title));
  });

  test('what stands in a page keeps its language until it is loaded again', async () => {
    await choose('es');
    await openLure();
    await choose('vi');
    expect((await it.browser.page.own())[0]?.language).toBe('es');
    expect((await openLure())?.language).toBe('vi');
  });

  test.each(['popup', 'help', 'welcome', 'settings', 'workbench'])(
    'the page %s stands in the reader’s language, and follows a change',
    async (room) => {
      await choose('th');
      const page = await it.browser.newPage(`${it.browser.base}src/${room}/index.html`);
      const html = 'const { lang, dir } = document.documentElement; return { lang, dir };';
      await says(page, /\p{Script=Thai}/u);
      expect(await page.evaluate(html)).toEqual({ lang: 'th', dir: 'ltr' });
      await choose('ar');
      await says(page, /\p{Script=Arabic}/u);
      await comes(async () =>
        expect(await page.evaluate(html)).toEqual({ lang: 'ar', dir: 'rtl' }),
      );
      await choose('en');
      await comes(async () =>
        expect(await page.evaluate(html)).toEqual({ lang: 'en', dir: 'ltr' }),
      );
      await page.close();
    },
  );
});
