import { describe, expect, test } from 'vitest';
import { cautious, lure, ordinary } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { ownPage } from './own-page.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { reportsFromPopup } from './reporting.ts';
import { comes, presses, says, types, words } from './surface.ts';

const whole = `${lure.title}\n\n${lure.text}`;

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);

  test('the popup lists what was read, the one with signs first, with quotes, reasons and sources', async () => {
    await it.visit(indeed.listAddress, indeed.list([ordinary, cautious, lure]));
    const popup = await it.browser.page.popup();
    await says(popup, '3 ads were read on this page. 2 have signs.');
    const text = await words(popup);
    expect(text.indexOf(lure.title)).toBeLessThan(text.indexOf(ordinary.title));
    expect(text).toContain('No known warning signs');
    await presses(popup, lure.title);
    await says(popup, 'Where we know it from:');
    const links = await popup.evaluate<string[]>(
      `return [...document.querySelectorAll('a[href]')].map((link) => link.href);`,
    );
    expect(links.filter((link) => link.startsWith('https://')).length).toBeGreaterThan(0);
    await popup.close();
  });

  test('the popup of an ordinary ad says that none were found, and never "safe"', async () => {
    await it.visit(linkedin.guestJobAddress(ordinary), linkedin.guestJob(ordinary));
    const popup = await it.browser.page.popup();
    await says(popup, '1 ad was read on this page.');
    await presses(popup, ordinary.title);
    await says(popup, 'We cannot know if a job is good.');
    expect(await words(popup)).not.toMatch(/\bsafe\b|\bverified\b|✓|✔/i);
    await popup.close();
  });

  test('a pasted text is checked in the popup', async () => {
    await it.visit(
      'https://plain.example/',
      '<!doctype html><title>x</title><p>Nothing here.',
      500,
    );
    const popup = await it.browser.page.popup();
    await says(popup, 'Check a text');
    await presses(popup, 'Check a text');
    await types(popup, 'textarea', whole);
    await popup.evaluate(
      `[...document.querySelectorAll('.text-check button')].find((one) => one.textContent === 'Check').click();`,
    );
    await says(popup, 'Strong warning signs');
    await popup.close();
  });

  test('a page that is not ours says so, and is read when the person asks for it', async () => {
    const page = indeed.job(lure);
    await it.visit('https://board.example/jobs/1', page, 1500);
    await it.nothingShown();
    const popup = await it.browser.page.popup();
    await says(popup, 'We do not read this page by ourselves.');
    await presses(popup, 'Read this page');
    const [banner] = await it.shown(1);
    expect(banner?.text).toContain('signs seen in');
    await says(popup, '1 has signs');
    await popup.close();
  });

  test('a report is filled in with the ad, kept on this device, and is there later', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await reportsFromPopup(it.browser.page, lure.title);
    const report = await ownPage(it.browser, 'report');
    await says(report, lure.title);
    await says(report, '@example_hr_anna');
    await presses(report, 'The ad as you saw it');
    await comes(async () =>
      expect(
        await report.evaluate('return document.querySelector("pre").textContent;'),
      ).not.toContain('six months'),
    );
    await presses(report, 'The ad as you saw it');
    await presses(report, 'Keep on this device');
    await says(report, 'Kept.');
    await report.close();
    const later = await it.browser.newPage(`${it.browser.base}src/help/report.html`);
    await says(later, lure.title);
    await later.close();
  });

  test('"Check this text" hands the selected words to the page that checks them', async () => {
    await it.visit(
      'https://plain.example/',
      '<!doctype html><title>x</title><p>Nothing here.',
      500,
    );
    await it.browser.chooseMenuEntry('check', whole);
    const page = await ownPage(it.browser, 'check');
    await says(page, 'Strong warning signs');
    expect(await page.evaluate('return document.querySelector("textarea").value;')).toBe(whole);
    await page.close();
  });

  test('the helplines of a country show numbers as text, with the date they were checked', async () => {
    const page = await it.browser.newPage(`${it.browser.base}src/help/index.html`);
    await says(page, 'Helplines');
    const country = await page.evaluate<string>(`
      const select = document.querySelector('select');
      const option = [...select.options].find(({ text }) => text === 'Philippines');
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return option.text;`);
    expect(country).toBe('Philippines');
    await says(page, /As printed by the source/);
    expect(await page.evaluate(`return document.querySelectorAll('a[href^="tel:"]').length;`)).toBe(
      0,
    );
    await page.close();
  });

  test('the first thing the keyboard reaches on the help page is the way out', async () => {
    const page = await it.browser.newPage(`${it.browser.base}src/help/index.html`);
    await says(page, 'Leave this page now');
    await page.press('Tab');
    expect(await page.evaluate('return document.activeElement.textContent;')).toBe(
      'Leave this page now',
    );
    await page.close();
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
