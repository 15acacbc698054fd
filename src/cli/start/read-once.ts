import type { Browser } from '../browsers/browser.ts';
import type { Pictures } from './pictures.ts';
import { describeOwn, describePage } from './say.ts';
import { settledState } from './state.ts';

/** Asks for the tab to be read, as the button in the popup does: opening the popup lets us in. */
async function askToRead(browser: Browser): Promise<void> {
  const popup = await browser.page.popup();
  await popup.evaluate(`
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.runtime.sendMessage({ to: 'background', name: 'readTab', asked: [{ tab: tab.id }] });`);
  await popup.close();
}

/** Opens a page, has it read, and writes to standard output what was read and said; gives the exit code. */
export async function readOnce(
  browser: Browser,
  address: string,
  pictures: Pictures,
): Promise<number> {
  await browser.page.open(address);
  const unasked = await settledState(browser, 4000);
  if (!unasked || unasked.listings.length === 0) await askToRead(browser);
  const state = unasked?.listings.length ? unasked : await settledState(browser);
  process.stdout.write(describePage(state));
  process.stdout.write(describeOwn(await browser.page.own()));
  await pictures.take(browser.page, 'page');
  process.stdout.write(`Pictures:\n${pictures.list()}`);
  return 0;
}
