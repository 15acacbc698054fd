import { describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { lure } from './ads.ts';
import { tooSmall, violations } from './axe.ts';
import { bothBrowsers, given } from './browsers.ts';
import { ownPage } from './own-page.ts';
import * as linkedin from './pages/linkedin.ts';
import { comes, presses, says, types, words } from './surface.ts';

const year2100 = 4_102_444_800_000;
/** Something of everything that the settings list. */
const filled = {
  choices: {
    salt: '00',
    dismissed: { a: year2100, b: year2100 },
    muted: { a: year2100, b: year2100, c: year2100 + 86_400_000 * 3 },
    paused: true,
    format: 1,
  },
  mistakes: {
    list: [
      {
        ...{ id: 'a', day: '2026-11-27', level: 'danger' },
        signs: [
          { pack: 'trafficking', rule: 'documents-kept' },
          { pack: 'coast', rule: 'fee' },
        ],
        packs: [{ name: 'trafficking', version: '0.1.0', date: '2026-11-26' }],
      },
    ],
    format: 1,
  },
};
const file = {
  ...{ lurewatch: 'settings', version: 1 },
  ...{ number: true, countries: ['KH', 'MM'], paused: false },
  packs: { packsOff: ['job-scams'], rulesOff: [] },
};

describe.each(bothBrowsers)('the settings in %s', (kind) => {
  const it = given(kind, { mode: 'test' });

  const settingsIn = async (language: string, kept: object): Promise<Page> => {
    await it.browser.inExtension(`
      await chrome.storage.local.clear();
      await chrome.storage.local.set(${JSON.stringify({
        ...kept,
        settings: { language, number: false, countries: [] },
      })});`);
    const page = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
    await says(page, /\S/);
    return page;
  };
  const opensFile = (page: Page): Promise<void> =>
    page.evaluate(`
      const input = [...document.querySelectorAll('input[type=file]')].at(-1);
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(JSON.stringify(file))}], 'settings.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));`);
  const kept = <Kept>(key: string): Promise<Kept | undefined> =>
    it.browser.inExtension(`return (await chrome.storage.local.get())[${JSON.stringify(key)}];`);

  test.each([
    ['en', false],
    ['en', true],
    ['ar', false],
    ['th', true],
  ])(
    'axe has nothing against them with something of everything, and a file opened, %s, dark: %s',
    async (language, dark) => {
      await it.browser.scheme(dark);
      const page = await settingsIn(language, filled);
      await vi.waitFor(
        async () =>
          expect(
            await page.evaluate('return document.querySelectorAll(".packs > li").length;'),
          ).toBeGreaterThan(5),
        { timeout: 30_000 },
      );
      await opensFile(page);
      await comes(async () =>
        expect(await page.evaluate('return document.querySelectorAll("tbody tr").length;')).toBe(4),
      );
      await page.evaluate(
        'for (const one of document.querySelectorAll("details")) one.open = true;',
      );
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(tooSmall)).toEqual([]);
      expect(await page.evaluate('return document.documentElement.scrollWidth > innerWidth;')).toBe(
        false,
      );
      await page.close();
      await it.browser.scheme(false);
    },
    60_000,
  );

  test('of a file are taken after a yes, and given back', async () => {
    const page = await settingsIn('en', {});
    await opensFile(page);
    await says(page, 'This is what the file would change');
    expect(await kept('packs')).toBeUndefined();
    await presses(page, 'Use these settings');
    await says(page, 'The settings of the file are in use.');
    expect(await kept('packs')).toMatchObject({ packsOff: ['job-scams'] });
    await presses(page, 'Undo');
    await says(page, 'Your settings are back.');
    expect(await kept('packs')).toMatchObject({ packsOff: [] });
    await page.close();
  });

  test('list a note that was called a mistake, without a word of the ad, until that is undone in place', async () => {
    const page = await settingsIn('en', {});
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'This is a mistake');
    await says(page, '1 note was called a mistake.');
    await presses(page, 'Tell the people who make Lurewatch');
    await says(page, /Signs: [a-z-]+\/[a-z-]+/);
    const written = JSON.stringify(await kept('mistakes'));
    for (const part of [lure.title, lure.employer, 'linkedin', ...lure.text.split('. ')])
      if (part !== '') expect(written).not.toContain(part);
    await it.browser.page.clickOwn(0, 'Undo');
    await says(page, 'You have called nothing a mistake.');
    await page.close();
  });

  test('show a mute that was made in the popup by its day, and end it', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    const popup = await it.browser.page.popup();
    await says(popup, 'Mute this site');
    await presses(popup, 'Mute this site');
    await it.shown(0);
    await popup.close();
    const page = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
    await says(page, '1 site is muted until');
    expect(await words(page)).not.toContain('linkedin');
    await types(page, 'form input', 'https://www.linkedin.com/jobs');
    await presses(page, 'Look');
    await says(page, /linkedin\.com.* is muted until/);
    await presses(page, 'Show signs there again');
    await says(page, 'No site is muted.');
    await it.shown(1);
    await page.close();
  });

  test('a pause by its key takes our notes away and is said on the button, until it is pressed again', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.pressCommand('pause');
    await it.shown(0);
    await comes(async () =>
      expect(await it.browser.toolbar()).toEqual({
        badge: '||',
        title: 'Lurewatch: paused on all sites',
      }),
    );
    await it.browser.pressCommand('pause');
    await it.shown(1);
    await comes(async () => expect((await it.browser.toolbar()).title).toMatch('signs on'));
  });
});

describe.each(bothBrowsers)('who wrote an ad, in %s', (kind) => {
  const it = given(kind, { mode: 'test' });
  let page: Page;

  test('finds a door where the signs are explained, and a page that tells what the note is', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'Why these signs');
    await comes(async () =>
      expect((await it.browser.page.own())[0]?.text).toContain('Is this your ad?'),
    );
    await it.browser.page.clickOwn(0, 'Is this your ad?');
    page = await ownPage(it.browser, 'note.html?');
    await says(page, 'It does not judge your firm or any person.');
    await says(page, 'Where we know it from:');
    expect(await page.evaluate('return document.title;')).toBe('About this note');
  });

  test('axe has nothing against it', async () => {
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(tooSmall)).toEqual([]);
  });

  test('a text that names the rules is ready; nothing of it is kept or sent', async () => {
    const text = await page.evaluate<string>('return document.querySelector("textarea").value;');
    expect(text).toMatch(/\(trafficking\/[a-z-]+\)/);
    expect(text).toMatch(/Rules: .*trafficking 0\./);
    expect(await it.browser.inExtension('return chrome.storage.local.get();')).toEqual({});
    expect(it.web.strays()).toEqual([]);
  });

  test('the ad is there once: opened anew the page has none', async () => {
    await page.open(await page.address());
    await says(page, 'No ad came with this page.');
    await page.close();
  });
});
