import { describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { lure } from './ads.ts';
import { bothBrowsers, given, socialHosts } from './browsers.ts';
import * as linkedin from './pages/linkedin.ts';
import * as social from './pages/social.ts';
import { says, words } from './surface.ts';

const post = social.post('700001', `${lure.title}\n\n${lure.text}`);

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);

  const welcome = async (): Promise<Page> => {
    const page = await it.browser.newPage(`${it.browser.base}src/welcome/index.html`);
    await says(page, 'Social sites');
    return page;
  };

  test('before they are chosen, social sites are not read, and the popup says so', async () => {
    await it.visit(social.groupAddress, social.group([post]), 1500);
    await it.nothingShown();
    const popup = await it.browser.page.popup();
    await says(popup, /You have not allowed us to read .*Facebook/);
    await popup.close();
  });

  test('the welcome page has every social site chosen beforehand, and says what stays on the device', async () => {
    const page = await welcome();
    const boxes = await page.evaluate<boolean[]>(
      `return [...document.querySelectorAll('input[type=checkbox]')].map((box) => box.checked);`,
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes).not.toContain(false);
    expect(await words(page)).toContain('nothing you read is sent anywhere');
    await page.close();
  });

  test('one click there allows them, and they are read from then on, on open pages after a reload', async () => {
    await it.browser.grant(socialHosts());
    const page = await welcome();
    await page.evaluate(`
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Allow the chosen sites')
        .setAttribute('id', 'allow');`);
    await page.click('#allow');
    await says(page, 'Allowed.');
    await page.close();
    await it.visit(social.groupAddress, social.group([post]));
    await it.shown(1);
  });

  test('the try-out on the welcome page judges its own sample', async () => {
    const page = await welcome();
    await says(page, 'Strong warning signs');
    await page.close();
  });

  test('where the browser withholds a job board, nothing is read until the person clicks on us', async () => {
    await it.browser.withhold();
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure), 1500);
    await it.nothingShown();
    const popup = await it.browser.page.popup();
    // Both browsers take the click itself for the permission, for this page and no other.
    await it.shown(1);
    await popup.close();
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});

describe.each(bothBrowsers)('just installed in %s', (kind) => {
  const it = given(kind, { keepWelcome: true });

  test('exactly one page of ours opens: the welcome page', async () => {
    const own = await vi.waitFor(
      async () => {
        const addresses = await Promise.all(
          (await it.browser.pages()).map((page) => page.address()),
        );
        const found = addresses.filter((address) => address.startsWith(it.browser.base));
        expect(found).toHaveLength(1);
        return found;
      },
      { timeout: 30_000, interval: 200 },
    );
    expect(own[0]).toContain('src/welcome/index.html');
  });
});
