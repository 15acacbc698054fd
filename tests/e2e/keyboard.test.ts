/** Statements 23, 37 and 38: everything is reached by keys, nothing takes the focus away, and the way out comes first. */
import { describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { lure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { ownPage } from './own-page.ts';
import * as linkedin from './pages/linkedin.ts';
import { comes, says } from './surface.ts';

const weather = 'https://weather.com/';

/** What has the focus: the words of the control, or its label's. */
const focused = `
  const one = document.activeElement;
  const label = one.labels?.[0]?.textContent ?? one.getAttribute?.('aria-label') ?? '';
  return (label || one.textContent || one.localName).trim();`;

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);
  const own = async (path: string): Promise<Page> => {
    const page = await it.browser.newPage(`${it.browser.base}src/${path}`);
    await says(page, /\S/);
    return page;
  };
  /** Goes on by Tab until a control with these words has the focus. */
  const tabsTo = async (page: Page, name: string, most = 60): Promise<void> => {
    const seen: string[] = [];
    for (let at = 0; at < most; at += 1) {
      await page.press('Tab');
      const now = await page.evaluate<string>(focused);
      seen.push(now.slice(0, 30));
      if (now.includes(name)) return;
    }
    throw new Error(`No way by Tab to "${name}": ${seen.join(' | ')}`);
  };

  test('a note that appears takes the focus from nothing, nor what is being typed', async () => {
    const field = '<p><label>Search <input id="search" spellcheck="false"></label></p>';
    const markup = linkedin.guestJob(lure).replace(/<body[^>]*>/u, (body) => `${body}${field}`);
    it.web.put(linkedin.guestJobAddress(lure), markup);
    await it.browser.page.open(linkedin.guestJobAddress(lure));
    await it.browser.page.evaluate("document.getElementById('search').focus();");
    await it.browser.page.type('nurse');
    await it.shown(1);
    await it.browser.page.type(' abroad');
    expect(
      await it.browser.page.evaluate(
        'return [document.activeElement.id, document.activeElement.value];',
      ),
    ).toEqual(['search', 'nurse abroad']);
  });

  test('by keys alone: from the page into the banner, to the report, to what is kept', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    const { page } = it.browser;
    for (let at = 0; at < 40; at += 1) {
      await page.press('Tab');
      const [banner] = await page.own();
      if (banner?.controls.find(({ name }) => name === 'Report')?.focused) break;
    }
    await page.press('Enter');
    const report = await ownPage(it.browser, 'report.html?');
    await says(report, lure.title);
    await tabsTo(report, 'The signs we found');
    await report.press('Space');
    await tabsTo(report, 'In your own words');
    await report.type('They wrote to my sister.');
    await tabsTo(report, 'Keep on this device');
    await report.press('Enter');
    await says(report, 'Kept.');
    expect(await report.evaluate("return document.querySelector('pre').textContent;")).toContain(
      'They wrote to my sister.',
    );
    await report.close();
  });

  test('by keys alone through the popup: a listing is opened, and a text is checked', async () => {
    // The popup's own page in a tab: keys reach a popup of the toolbar in no driven browser.
    const popup = await own('popup/index.html');
    await tabsTo(popup, 'Check a text');
    await popup.press('Enter');
    await tabsTo(popup, 'Paste a message or an ad');
    await popup.type(`${lure.title} ${lure.text}`);
    await tabsTo(popup, 'Check', 3);
    await popup.press('Enter');
    await says(popup, 'Strong warning signs');
    await tabsTo(popup, 'Helplines');
    await popup.press('Enter');
    await tabsTo(popup, 'Where I am now', 5);
    await tabsTo(popup, 'Pause on all sites');
    await popup.press('Space');
    await says(popup, 'Go on reading');
    await popup.press('Space');
    await says(popup, 'Pause on all sites');
    await popup.close();
  });

  test.each(['help/index.html', 'help/report.html', 'help/check.html', 'welcome/index.html'])(
    'on %s the way out is the first thing that Tab reaches, and says what it does not do',
    async (path) => {
      const page = await own(path);
      await page.press('Tab');
      expect(await page.evaluate(focused)).toBe('Leave this page now');
      expect(
        await page.evaluate(`
          const about = document.activeElement.getAttribute('aria-describedby');
          return document.getElementById(about).textContent;`),
      ).toContain('does not erase your browser history');
      await page.close();
    },
  );

  test.each(['help/index.html', 'help/report.html', 'welcome/index.html'])(
    'from %s the screen is blank at once, without a network too, and going back leads elsewhere',
    async (path) => {
      const page = await own(path);
      it.web.put(weather, '<!doctype html><title>Weather</title><p>Sunny.');
      // Looked at in the same breath as the click: no request can have been answered by then.
      const blank = await page.evaluate(`
        const begin = performance.now();
        document.querySelector('.exit-button').click();
        return {
          hidden: document.documentElement.hidden,
          words: document.body.textContent,
          title: document.title,
          inTime: performance.now() - begin < 100,
        };`);
      expect(blank).toEqual({ hidden: true, words: '', title: '…', inTime: true });
      await vi.waitFor(async () => expect(await page.address()).not.toContain(path), {
        timeout: 30_000,
      });
      await page.evaluate('history.back();').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await page.address()).not.toContain(path);
      await page.close();
    },
  );

  test('Escape in the banner goes back to the button that opened its signs', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'Why these signs');
    await it.browser.page.press('Tab');
    await it.browser.page.press('Escape');
    await comes(async () => {
      const [banner] = await it.browser.page.own();
      const why = banner?.controls.find(({ name }) => name === 'Why these signs');
      expect([why?.expanded, why?.focused]).toEqual(['false', true]);
    });
  });

  test('after all that nothing but the weather was asked of the network', () => {
    expect(it.web.strays().filter((one) => !one.includes(new URL(weather).host))).toEqual([]);
  });
});
