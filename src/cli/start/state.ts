import { setTimeout as pause } from 'node:timers/promises';
import type { PageState } from '../../platform/messages.ts';
import type { Browser } from '../browsers/browser.ts';

/** What the popup would be told of the tab in front; undefined where none of our scripts is in it. */
export async function pageState(browser: Browser): Promise<PageState | undefined> {
  try {
    return (
      (await browser.inExtension<PageState | null>(`
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const message = { to: 'tab', name: 'pageState', asked: [] };
        return (await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 })) ?? null;`)) ??
      undefined
    );
  } catch {
    return undefined;
  }
}

const outcomes = (state: PageState): string =>
  JSON.stringify(state.listings.map(({ key, state, verdict }) => [key, state, verdict?.level]));

/** What stays the same for so long has come to rest, and how often we look (ms). */
const rest = 250;
const pace = 50;

/**
 * Waits until what was read of the tab in front has been judged and stays the same, at most `patience`
 * milliseconds; gives what there is then.
 */
export async function settledState(
  browser: Browser,
  patience = 10_000,
): Promise<PageState | undefined> {
  const end = Date.now() + patience;
  let before = '';
  let since = Date.now();
  for (;;) {
    const asked = Date.now();
    const state = await pageState(browser);
    const now = state ? outcomes(state) : '';
    if (now !== before) [before, since] = [now, Date.now()];
    const done =
      asked - since >= rest &&
      state !== undefined &&
      state.listings.length > 0 &&
      state.listings.every((seen) => seen.state !== 'waiting');
    if (done || Date.now() > end) return state;
    await pause(pace);
  }
}
