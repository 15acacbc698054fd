import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from './browser.ts';

/** The welcome page that opens by itself some time after the start; undefined when it does not within ten seconds. */
export async function welcomePage(browser: Browser): Promise<Page | undefined> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const page of await browser.pages()) {
      if ((await page.address()).includes('/welcome/')) return page;
    }
    await pause(100);
  }
  return undefined;
}
