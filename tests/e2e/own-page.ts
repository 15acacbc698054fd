import { vi } from 'vitest';
import type { Browser, Page } from '../../src/cli/browsers/browser.ts';

/** The page of ours that has opened in a tab, with this in its address; waits for it. */
export const ownPage = (browser: Browser, part: string): Promise<Page> =>
  vi.waitFor(
    async () => {
      const seen: string[] = [];
      for (const page of await browser.pages()) {
        const address = await page.address();
        if (address.startsWith(browser.base) && address.includes(part)) return page;
        seen.push(address);
      }
      throw new Error(`No page of ours with ${part} is open, but ${seen.join(' ')}`);
    },
    { timeout: 30_000, interval: 100 },
  );
