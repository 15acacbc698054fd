/** What a person does to send a report to an organisation, step by step. */
import { expect, vi } from 'vitest';
import type { Browser, Page, Surface } from '../../src/cli/browsers/browser.ts';
import { clicks } from './clicking.ts';
import { presses, says } from './surface.ts';

/** Types into the field that a label names. */
export const fills = (surface: Surface, label: string, text: string): Promise<void> =>
  surface.evaluate(`
    const names = [...document.querySelectorAll('label')];
    const name = names.find((each) => each.textContent.includes(${JSON.stringify(label)}));
    if (!name) throw new Error('There is no ' + ${JSON.stringify(label)});
    const field = document.getElementById(name.htmlFor) ?? name.querySelector('input, textarea');
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));`);

/** Chooses the ad of this title in the popup of a page and asks for a report of it. */
export async function reportsFromPopup(page: Pick<Page, 'popup'>, title: string): Promise<void> {
  const popup = await page.popup();
  await says(popup, title);
  await presses(popup, title);
  await presses(popup, 'Report this ad');
}

/** Sets up an organisation by the address of its server. */
export async function setsUpOrganisation(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage(`${browser.base}src/settings/index.html`);
  await says(page, 'Add an organisation');
  await presses(page, 'Add an organisation');
  await fills(page, 'Name', 'The office');
  await fills(page, 'Address of the collection', address);
  // The browser's question needs what counts as a click.
  await clicks(page, 'Save');
  await says(page, 'Saved.');
  await page.close();
}

/** Begins a report of a text that is pasted. */
export async function pastesAd(browser: Browser, text: string): Promise<Page> {
  const page = await browser.newPage(`${browser.base}src/help/report.html`);
  await says(page, 'Paste its text to begin');
  await fills(page, 'Text of the ad', text);
  await presses(page, 'Begin');
  await says(page, 'To an organisation');
  await presses(page, 'To an organisation');
  return page;
}

/** Presses "Send" on a report page as a person does, once the organisations are there: Firefox asks on it. */
export const sends = (page: Page): Promise<void> => clicks(page, 'Send');

/** Whether the report page says that the report is kept. */
export const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(`return document.body.innerText.includes('Kept. It is sent');`);

/** How each report of the outbox stands, in the words of the page. */
export async function outboxSays(browser: Browser): Promise<readonly string[]> {
  const page = await browser.newPage(`${browser.base}src/help/report.html`);
  await says(page, 'Reports on their way');
  const rows = await vi.waitFor(
    async () => {
      const found = await page.evaluate<string[]>(`
        const heading = [...document.querySelectorAll('h2')].find((each) =>
          each.textContent.includes('Reports on their way'));
        return [...heading.closest('section').querySelectorAll('li')].map((row) => row.innerText);`);
      for (const row of found) expect(row).not.toMatch(/Waits to be sent|Is being sent/u);
      return found;
    },
    { timeout: 20_000, interval: 200 },
  );
  await page.close();
  return rows;
}
