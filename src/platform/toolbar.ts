/** The mark on our toolbar button: neutral, per tab, no number unless the person asked for one. */
import browser from 'webextension-polyfill';
import type { Level } from '../model.ts';

/** Amber-brown and blue-grey, as in the banner; white on either is above 4.5:1. */
const colours: Readonly<Record<Exclude<Level, 'none'>, string>> = {
  danger: '#8a4b00',
  caution: '#46586b',
};

/** The sign of a pause, as it stands on players. */
const pausedMark = '||';

/**
 * Says on the button of every tab that all is paused, or takes that back where it is said. What a tab's own reader says
 * comes after.
 */
export async function markPaused(
  paused: boolean,
  titles: { readonly paused: string; readonly plain: string },
): Promise<void> {
  const say = async (tab: { readonly tabId?: number }): Promise<void> => {
    if (!paused && (await browser.action.getBadgeText(tab)) !== pausedMark) return;
    await browser.action.setTitle({ ...tab, title: paused ? titles.paused : titles.plain });
    await browser.action.setBadgeBackgroundColor({ ...tab, color: colours.caution });
    await browser.action.setBadgeTextColor?.({ ...tab, color: '#ffffff' });
    await browser.action.setBadgeText({ ...tab, text: paused ? pausedMark : '' });
  };
  const tabs = await browser.tabs.query({});
  // The tabs first: what they do not say themselves they would take from what is said for all.
  const all = tabs.flatMap(({ id }) => (id === undefined ? [] : [say({ tabId: id })]));
  await Promise.allSettled(all);
  await say({});
}

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
