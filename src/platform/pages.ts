/** Our own pages, and the tab the person is looking at. */
import browser from 'webextension-polyfill';

/** Our own pages by the name the rooms use. */
export const ownPages = {
  help: 'src/help/index.html',
  report: 'src/help/report.html',
  check: 'src/help/check.html',
  note: 'src/help/note.html',
  welcome: 'src/welcome/index.html',
  settings: 'src/settings/index.html',
  workbench: 'src/workbench/index.html',
} as const;

/** Opens one of our own pages in a new tab; `place` and `ticket` go into its address and must say nothing. */
export async function openOwnPage(
  page: keyof typeof ownPages,
  { place = '', ticket = '' } = {},
): Promise<void> {
  const search = ticket === '' ? '' : `?${ticket}`;
  const hash = place === '' ? '' : `#${place}`;
  await browser.tabs.create({ url: browser.runtime.getURL(ownPages[page]) + search + hash });
}

/** Opens a page of the web in a new tab, on the person's click. It is told nothing of where they come from. */
export async function openWebPage(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** The ticket that this page of ours was opened with; empty when it was opened without one. */
export const ownTicket = (): string => location.search.slice(1);

/** A tab; its address is empty where we may not see it. */
export interface Tab {
  readonly id: number;
  readonly url: string;
  /** It stands in a private window. */
  readonly private: boolean;
}

/** The tab the person is looking at. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url ?? '', private: tab.incognito };
}

/** Every tab outside private windows. */
export async function ordinaryTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, incognito }) => (id === undefined || incognito ? [] : [id]));
}

/** The browser's own language, BCP 47. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Our own version, as the manifest has it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The permissions that the manifest asks for at install, beside hosts. */
export function ownPermissions(): readonly string[] {
  const { permissions = [] } = browser.runtime.getManifest();
  return permissions;
}
