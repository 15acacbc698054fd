/** The mark on our toolbar button: neutral, per tab, no number unless the person asked for one. */
import browser from 'webextension-polyfill';
import type { Level } from '../model.ts';

/** Amber-brown and blue-grey, as in the banner; white on either is above 4.5:1. */
const colours: Readonly<Record<Exclude<Level, 'none'>, string>> = {
  danger: '#8a4b00',
  caution: '#46586b',
};

/** Marks a tab, or takes the mark away for level none. A tab that has gone is no error. */
export async function markTab(
  tab: number,
  found: { readonly level: Level; readonly text: string; readonly title: string },
): Promise<void> {
  const { level, text, title } = found;
  const tabId = tab;
  try {
    await browser.action.setTitle({ tabId, title });
    if (level === 'none') return await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours[level] });
    // Chrome has it since 110, one after our oldest.
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
