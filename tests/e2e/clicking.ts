import { expect, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';

/** A click as a person's, which the browser needs for its questions and for the clipboard; waits until the button is there. */
export async function clicks(page: Page, name: string): Promise<void> {
  await vi.waitFor(
    async () =>
      expect(
        await page.evaluate(`
          document.querySelector('#clicked')?.removeAttribute('id');
          const all = [...document.querySelectorAll('button')];
          const one = all.find((each) => each.textContent === ${JSON.stringify(name)});
          if (one === undefined) return all.map(({ textContent }) => textContent);
          one.id = 'clicked';
          one.scrollIntoView({ block: 'center' });
          return ${JSON.stringify(name)};`),
      ).toBe(name),
    { timeout: 30_000 },
  );
  await page.click('#clicked');
}
