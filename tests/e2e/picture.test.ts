import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { lure, secondLure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { ownPage } from './own-page.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { reportsFromPopup } from './reporting.ts';
import { presses, says } from './surface.ts';

/** How many dots the picture on a report form has, how many of them differ from its first one, how many look like ours. */
const dots = (
  report: Page,
): Promise<{ readonly all: number; readonly drawn: number; readonly ours: number }> =>
  report.evaluate(`
    const picture = document.querySelector('img.picture');
    if (picture === null) return { all: 0, drawn: 0, ours: 0 };
    const whole = document.createElement('canvas');
    whole.width = picture.naturalWidth;
    whole.height = picture.naturalHeight;
    const pen = whole.getContext('2d');
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, whole.width, whole.height);
    let drawn = 0;
    let ours = 0;
    for (let at = 4; at < data.length; at += 4) {
      if (data[at] !== data[0]) drawn += 1;
      // The ground of our marks and of our note on white.
      const [red, green, blue] = data.slice(at, at + 3);
      if (red - blue > 10 && red - blue < 60 && red > 225 && green > 200 && green < red) ours += 1;
    }
    return { all: data.length / 4, drawn, ours };`);

describe.each(bothBrowsers)('in %s a report has a picture of the ad', (kind) => {
  const it = given(kind);

  const isPictured = async (title: string): Promise<void> => {
    const report = await ownPage(it.browser, 'report.html?');
    await says(report, title);
    await says(report, 'A picture of the ad as it stood on the page');
    await expect
      .poll(async () => (await dots(report)).all, { timeout: 30_000 })
      .toBeGreaterThan(10_000);
    const { drawn, ours } = await dots(report);
    expect(drawn).toBeGreaterThan(500);
    // Our own notes and marks are no part of what was seen.
    expect(ours).toBeLessThan(20);
    await presses(report, 'A picture of the ad as it stood on the page');
    expect(await dots(report)).toEqual({ all: 0, drawn: 0, ours: 0 });
    await report.close();
  };

  test('by the toolbar button', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await reportsFromPopup(it.browser.page, lure.title);
    await isPictured(lure.title);
  });

  test('by the shortcut', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.pressCommand('report-page');
    await isPictured(lure.title);
  });

  test('by the context menu, of the card that holds the selected words', async () => {
    await it.visit(indeed.listAddress, indeed.list([lure, secondLure]));
    await it.shown(2);
    await it.browser.page.evaluate(`
      const title = [...document.querySelectorAll('*')].findLast((one) => one.textContent.trim() === ${JSON.stringify(secondLure.title)});
      document.getSelection().selectAllChildren(title);`);
    await it.browser.chooseMenuEntry('report', secondLure.title);
    await isPictured(secondLure.title);
  });

  test('also of an ad on a page that we do not read by ourselves', async () => {
    await it.visit('https://board.example/jobs/1', indeed.job(lure), 1500);
    await it.browser.pressCommand('report-page');
    await isPictured(lure.title);
  });

  test('and where no ad is, the form begins with the selected words', async () => {
    await it.visit(
      'https://plain.example/',
      '<!doctype html><title>x</title><p>Nothing here.',
      500,
    );
    await it.browser.chooseMenuEntry('report', 'Free flight to Sihanoukville');
    const report = await ownPage(it.browser, 'report.html?');
    await says(report, 'There is no ad here yet.');
    expect(await report.evaluate('return document.querySelector("textarea").value;')).toBe(
      'Free flight to Sihanoukville',
    );
    await report.close();
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
