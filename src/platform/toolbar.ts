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

let last: Promise<void> = Promise.resolve();

/**
 * One change of buttons after the other: to say something takes several calls, and what a tab says when a pause ends
 * must not be wiped by the end of the pause.
 */
function inTurn(work: () => Promise<void>): Promise<void> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

interface PauseTitles {
  readonly paused: string;
  readonly plain: string;
}

/**
 * Says on the button of every tab that all is paused, or takes that back where it is said. What a tab's own reader says
 * comes after.
 */
export const markPaused = (paused: boolean, titles: PauseTitles): Promise<void> =>
  inTurn(async () => {
    const tabs = await browser.tabs.query({});
    const ids = tabs.flatMap(({ id }) => id ?? []);
    // The tabs first: what they do not say themselves they would take from what is said for all.
    await Promise.allSettled(ids.map((tabId) => sayPaused({ tabId }, paused, titles)));
    await sayPaused({}, paused, titles);
  });

/** Says on the button of one tab that all is paused. A tab that has gone is no error. */
export const markTabPaused = (tabId: number, titles: PauseTitles): Promise<void> =>
  inTurn(() => sayPaused({ tabId }, true, titles).catch(() => undefined));

async function sayPaused(
  tab: { readonly tabId?: number },
  paused: boolean,
  titles: PauseTitles,
): Promise<void> {
  if (!paused && (await browser.action.getBadgeText(tab)) !== pausedMark) return;
  await browser.action.setTitle({ ...tab, title: paused ? titles.paused : titles.plain });
  await browser.action.setBadgeBackgroundColor({ ...tab, color: colours.caution });
  await browser.action.setBadgeTextColor?.({ ...tab, color: '#ffffff' });
  await browser.action.setBadgeText({ ...tab, text: paused ? pausedMark : '' });
}

interface Found {
  readonly level: Level;
  readonly text: string;
  readonly title: string;
}

/** Marks a tab, or takes the mark away for level none. A tab that has gone is no error. */
export const markTab = (tab: number, found: Found): Promise<void> =>
  inTurn(() => sayFound(tab, found));

async function sayFound(tab: number, found: Found): Promise<void> {
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
