import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { lure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { comes } from './surface.ts';

const doors = ['Why these signs', 'Check before you answer', 'This is a mistake', 'Report'];
const highlights =
  'return [...CSS.highlights.keys()].filter((name) => name.startsWith("lure")).length;';
/** Chromium lets no tool into the closed roots of an orphan: this build has open ones. */
const ours = `[...document.querySelectorAll('lurewatch-note')].map((one) => one.shadowRoot)`;

/** The extension is replaced while tabs are open: what an update does, and what a person does who loads it anew. */
describe.each(bothBrowsers)('%s, when we are replaced while a page is open', (kind) => {
  const it = given(kind, { mode: 'test' });

  /** Replaces us by ourselves, and waits until the new background answers. */
  const replaced = async (): Promise<void> => {
    await it.browser.inExtension(`
      await chrome.storage.session.set({ before: true });
      setTimeout(() => chrome.runtime.reload(), 100);`);
    await vi.waitFor(
      async () => {
        const there = await it.browser.inExtension<object>(`return chrome.storage.session.get();`);
        expect(there).not.toHaveProperty('before');
      },
      { timeout: 30_000, interval: 200 },
    );
  };
  const closesOurs = async (): Promise<void> => {
    for (const page of await it.browser.pages())
      if ((await page.address()).startsWith(it.browser.base)) await page.close();
  };
  /** Opens a page and waits for its note; opened again only where a page of ours, which a door opened late, hides it. */
  const opens = async (address: string, markup: string): Promise<void> => {
    await closesOurs();
    await it.visit(address, markup);
    await vi.waitFor(
      async () => {
        if (await evaluate<boolean>('return document.hidden;')) {
          await closesOurs();
          await it.browser.page.open(address);
        }
        expect(await it.browser.page.own()).toHaveLength(1);
      },
      { timeout: 30_000, interval: 200 },
    );
  };
  const evaluate = <Result>(body: string): Promise<Result> =>
    it.browser.page.evaluate<Result>(body);
  /** What stands of ours, as somebody sees it. */
  const seen = (): Promise<readonly string[]> =>
    evaluate(`return ${ours}.map((root) => root.textContent);`);
  /** Presses a button of ours, if it still stands there. */
  const presses = (name: string): Promise<void> =>
    evaluate(`
      const all = ${ours}.flatMap((root) => [...root.querySelectorAll('button')]);
      all.find(({ textContent }) => textContent.includes(${JSON.stringify(name)}))?.click();`);
  /** Whether a new reader took over, as Firefox brings it; in Chromium the page stays without one until it is opened anew. */
  const isTakenOver = kind === 'firefox';
  const settles = (): Promise<void> =>
    vi.waitFor(async () => expect(await it.browser.page.own()).toHaveLength(isTakenOver ? 1 : 0), {
      timeout: 15_000,
      interval: 200,
    });

  test('the banner of before is gone, or another stands in its place that works', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await replaced();
    await settles();
    if (isTakenOver) {
      await presses('Why these signs');
      await comes(async () => expect((await seen()).join()).toContain('Where we know it from:'));
    } else {
      expect(await evaluate<number>(highlights)).toBe(0);
    }
  });

  test.each(doors)('"%s", pressed at once, does something or goes', async (door) => {
    // An ad of its own: one that was called a mistake stays away.
    const ad = { ...lure, id: `410200${doors.indexOf(door)}` };
    await opens(linkedin.guestJobAddress(ad), linkedin.guestJob(ad));
    const tabs = (await it.browser.pages()).length;
    await replaced();
    const before = await seen();
    // Gone already.
    if (before.length === 0) return;
    await presses(door);
    await vi.waitFor(
      async () => {
        const opened = (await it.browser.pages()).length > tabs;
        expect([await seen(), opened]).not.toEqual([before, false]);
      },
      { timeout: 2000, interval: 100 },
    );
  });

  test('a mark in a list goes too', async () => {
    await opens(indeed.listAddress, indeed.list([lure]));
    await replaced();
    await settles();
  });

  test('the page works as before, and opened anew it bears its banner again', async () => {
    await opens(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await evaluate(
      'window.seenErrors = []; addEventListener("error", ({ message }) => seenErrors.push(message));',
    );
    await replaced();
    await settles();
    // An orphan that went on would try to read what comes now.
    await evaluate('document.body.append(document.querySelector("h1, h2").cloneNode(true));');
    await pause(1500);
    expect(await evaluate('return window.seenErrors;')).toEqual([]);
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
  });

  test('after all that the browser holds no error against us', async () => {
    expect(await it.browser.errors()).toEqual([]);
  });
});
