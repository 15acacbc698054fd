import { expect } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { comes } from './surface.ts';

/**
 * A click as a person's, which the browser needs for its questions and for the clipboard; waits until the button is there.
 * What comes late to a page moves a button away under the mouse: a click that it did not hear is done again.
 */
export const clicks = (page: Page, name: string): Promise<void> =>
  comes(async () => {
    expect(
      await page.evaluate(`
        document.querySelector('#clicked')?.removeAttribute('id');
        const all = [...document.querySelectorAll('button')];
        const one = all.find((each) => each.textContent === ${JSON.stringify(name)});
        if (one === undefined) return all.map(({ textContent }) => textContent);
        const { dataset } = document.documentElement;
        dataset.heard = 'nothing';
        one.id = 'clicked';
        one.addEventListener('click', () => { dataset.heard = 'a click'; }, { capture: true, once: true });
        one.scrollIntoView({ block: 'center' });
        return ${JSON.stringify(name)};`),
    ).toBe(name);
    await page.click('#clicked');
    expect(await page.evaluate('return document.documentElement.dataset.heard;')).toBe('a click');
  });
