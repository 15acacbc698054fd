import { describe, expect, test, vi } from 'vitest';
import { lure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { deny, type Denied } from './denied.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { presses, says, types } from './surface.ts';

const both = bothBrowsers.flatMap((kind) =>
  (['everything', 'writing'] as const).map((denied): [typeof kind, Denied] => [kind, denied]),
);

/** Storage is full, or the browser lets us keep nothing: whoever looks for work is warned all the same. */
describe.each(both)('in %s, where storage refuses %s', (kind, denied) => {
  const it = given(kind, { change: (folder) => deny(folder, denied) });
  const banner = async () => (await it.browser.page.own())[0]?.text ?? '';
  const bannerSays = (words: string): Promise<void> =>
    vi.waitFor(async () => expect(await banner()).toContain(words), { timeout: 10_000 });

  test('it does refuse, in the background and in the page', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    const inBackground = await it.browser.inExtension<string>(`
      try { await chrome.storage.local.set({ a: 1 }); return 'kept'; } catch { return 'refused'; }`);
    expect(inBackground).toBe('refused');
    expect(await it.browser.page.evaluate('return document.documentElement.dataset.denied;')).toBe(
      'true',
    );
  });

  test('an ad bears its banner, with reasons and sources', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'Why these signs');
    await bannerSays('Where we know it from:');
  });

  test('a card bears its mark', async () => {
    await it.visit(indeed.listAddress, indeed.list([lure]));
    await it.shown(1);
  });

  test.each([
    ['Dismiss', 'Dismissed for this ad.'],
    ['This is a mistake', 'Our marks on this ad are gone.'],
  ])('"%s" works as long as the page, and so does the way back', async (door, words) => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.clickOwn(0, door);
    await bannerSays(words);
    await it.browser.page.clickOwn(0, 'Undo');
    await bannerSays('signs seen in');
  });

  test('the popup lists the ad; a pause that could not be kept is not said to be one', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    const popup = await it.browser.page.popup();
    await says(popup, lure.title);
    await presses(popup, 'Pause on all sites');
    await says(popup, 'That did not work.');
    await says(popup, 'Pause on all sites');
    await popup.close();
    expect(await it.browser.page.own()).toHaveLength(1);
  });

  test('a pasted text is checked', async () => {
    const page = await it.browser.newPage(`${it.browser.base}src/help/check.html`);
    await says(page, 'Paste a message or an ad');
    await types(page, 'textarea', lure.text);
    await presses(page, 'Check');
    await says(page, 'Strong warning signs');
    await page.close();
  });

  test('the settings stand there, and the packs with them', async () => {
    const page = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
    await says(page, 'No site is muted.');
    await says(page, 'Part of Lurewatch');
    await page.close();
  });
});
