import type { Page } from '../../src/cli/browsers/browser.ts';

/** A click as a person's, which the browser needs for its questions and for the clipboard. */
export async function clicks(page: Page, name: string): Promise<void> {
  await page.evaluate(`
    document.querySelector('#clicked')?.removeAttribute('id');
    const all = [...document.querySelectorAll('button')];
    const one = all.find((each) => each.textContent === ${JSON.stringify(name)});
    one.id = 'clicked';
    one.scrollIntoView({ block: 'center' });`);
  await page.click('#clicked');
}
