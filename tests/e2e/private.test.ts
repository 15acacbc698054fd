import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { lure } from './ads.ts';
import { given } from './browsers.ts';
import { ownPage } from './own-page.ts';
import * as linkedin from './pages/linkedin.ts';
import { reportsFromPopup } from './reporting.ts';
import { says, words } from './surface.ts';

// No tool reaches private windows of Chromium; what decides there is the same code, tried in the unit tests.
describe('a private window of firefox', () => {
  const it = given('firefox', { inPrivate: true });
  let page: Page;
  /** Private windows are allowed by starting the extension anew, in the middle of its first start: Firefox tells of that. */
  let ofTheStart = 0;

  beforeAll(async () => {
    ofTheStart = (await it.browser.errors()).length;
  });

  const kept = (): Promise<unknown> =>
    it.browser.inExtension(`return {
      local: await chrome.storage.local.get(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    };`);
  const isNothing = { local: {}, databases: [] };

  test('shows the signs of an ad, and the popup says that nothing is kept', async () => {
    it.web.put(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    page = await it.browser.newPrivatePage(linkedin.guestJobAddress(lure));
    await vi.waitFor(async () => expect(await page.own()).toHaveLength(1), { timeout: 30_000 });
    const popup = await page.popup();
    await says(popup, 'This is a private window. Nothing of it is kept');
    expect(await words(popup)).not.toContain('Mute this site');
    await popup.close();
  });

  test('a dismissed ad stays dismissed as long as the page, and is not kept', async () => {
    await page.clickOwn(0, 'Dismiss');
    await vi.waitFor(async () => expect((await page.own())[0]?.text).toContain('Dismissed'), {
      timeout: 30_000,
    });
    expect(await kept()).toEqual(isNothing);
  });

  test('a report of it can be copied and saved, and not be kept or wait', async () => {
    await page.open(linkedin.guestJobAddress(lure));
    await vi.waitFor(async () => expect(await page.own()).toHaveLength(1), { timeout: 30_000 });
    await reportsFromPopup(page, lure.title);
    const report = await ownPage(it.browser, 'report.html?');
    await says(report, lure.title);
    await says(report, 'This comes from a private window.');
    const buttons = await report.evaluate<string[]>(
      `return [...document.querySelectorAll('button')].map((one) => one.textContent);`,
    );
    expect(buttons).toContain('Copy');
    expect(buttons).toContain('Save as a file');
    expect(buttons).not.toContain('Keep on this device');
    expect(buttons).not.toContain('Send');
    expect(await kept()).toEqual(isNothing);
    await report.close();
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect((await it.browser.errors()).slice(ofTheStart)).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
