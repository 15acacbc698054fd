/** Statements 32, 34 and 37: words of any length have room, letters are left as they are, and fingers find each control. */
import { describe, expect, test } from 'vitest';
import { lure } from './ads.ts';
import { given } from './browsers.ts';
import { layoutFaults, letterFaults, sizeFaults, stretch } from './look/script.ts';
import { openView, views } from './look/views.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { presses, says } from './surface.ts';

/** A phone, and 1,440 pixels at 200 percent; both are pages of Chromium: Firefox has no window as narrow. */
const widths = [320, 720];
const ours = "document.querySelector('lurewatch-note').shadowRoot";

describe('in Chromium, with open shadow roots', () => {
  const it = given('chrome', { mode: 'test' });

  test('the measure finds what is cut off, what leaves the window and what lies over words', async () => {
    const page = await openView(it, 'check', 320);
    expect(await page.evaluate(layoutFaults())).toEqual([]);
    await page.evaluate(`
      document.querySelector('h1').style.cssText = 'inline-size: 40px; overflow: hidden; white-space: nowrap';
      document.querySelector('main p').style.cssText = 'position: relative; inset-block-start: 20px; white-space: nowrap; letter-spacing: 2px';
      document.querySelector('.exit-button').style.cssText = 'min-block-size: 0; block-size: 20px; padding: 0';`);
    const found = (await page.evaluate<string[]>(layoutFaults())).join('\n');
    for (const fault of ['cut off: h1', 'leaves the window: p', 'lies over'])
      expect(found).toContain(fault);
    expect(await page.evaluate<string[]>(letterFaults())).toHaveLength(1);
    expect((await page.evaluate<string[]>(sizeFaults())).join()).toContain('small: button');
    await page.close();
  });

  describe.each(widths)('%d pixels wide', (width) => {
    test.each(Object.keys(views))('%s has room for the longest words', async (name) => {
      const page = await openView(it, name, width);
      expect(await page.evaluate<string[]>(letterFaults())).toEqual([]);
      expect(await page.evaluate<string[]>(sizeFaults())).toEqual([]);
      expect(await page.evaluate<number>(stretch())).toBeGreaterThan(3);
      expect(await page.evaluate<string[]>(layoutFaults())).toEqual([]);
      await page.close();
    });

    test('so has the banner, with its signs open', async () => {
      await it.browser.page.resize(width, 900);
      await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
      await it.shown(1);
      await it.browser.page.clickOwn(0, 'Why these signs');
      const look = <Result>(script: string): Promise<Result> =>
        it.browser.page.evaluate<Result>(script);
      expect(await look<string[]>(letterFaults(ours))).toEqual([]);
      expect(await look<string[]>(sizeFaults(ours))).toEqual([]);
      expect(await look<number>(stretch(ours))).toBeGreaterThan(10);
      expect(await look<string[]>(layoutFaults(ours))).toEqual([]);
    });

    test('so has an opened mark', async () => {
      await it.browser.page.resize(width, 900);
      await it.visit(indeed.listAddress, indeed.list([lure]));
      await it.shown(1);
      await it.browser.page.clickOwn(0, 'to check');
      const look = <Result>(script: string): Promise<Result> =>
        it.browser.page.evaluate<Result>(script);
      expect(await look<string[]>(letterFaults(ours))).toEqual([]);
      expect(await look<number>(stretch(ours))).toBeGreaterThan(10);
      expect(await look<string[]>(layoutFaults(ours))).toEqual([]);
    });
  });

  test('so has the popup over an ad, as wide as a phone', async () => {
    await it.browser.page.resize(800, 900);
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    const popup = await it.browser.page.popup();
    await says(popup, lure.title);
    await presses(popup, lure.title);
    await says(popup, 'Where we know it from:');
    await popup.evaluate("document.documentElement.style.inlineSize = '320px';");
    expect(await popup.evaluate<string[]>(letterFaults())).toEqual([]);
    expect(await popup.evaluate<string[]>(sizeFaults())).toEqual([]);
    expect(await popup.evaluate<number>(stretch())).toBeGreaterThan(20);
    expect(await popup.evaluate<string[]>(layoutFaults())).toEqual([]);
    await popup.close();
  });
});
