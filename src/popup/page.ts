/** The page that the person is looking at, as its content script tells it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground, askTab } from '../platform/ask.ts';
import type { PageState } from '../platform/messages.ts';
import { currentTab } from '../platform/pages.ts';
import { boardGroups, groupFor, hostName, isGranted } from '../platform/permissions.ts';
import type { SiteGroup } from '../platform/permissions.ts';
import { comesFromPrivateWindow } from '../platform/private-window.ts';

/** What the popup knows of the tab it was opened on. */
export interface OpenPage {
  readonly tab: number;
  readonly host: string;
  /** It stands in a private window: nothing of it is kept. */
  readonly private: boolean;
  /** Absent where there is no reader. */
  readonly state?: PageState;
  /** The site, where we know how to read it but the browser does not let us. */
  readonly withheld?: SiteGroup;
}

/** A page goes on loading while the popup is open; one with many listings takes long to tell. Milliseconds. */
const every = 1500;
const everyListing = 2;
/** A script is let in once the page has come; until then the popup says what it knows (ms). The next look tells the rest. */
const patience = 1000;

const isBoard = ({ name }: SiteGroup): boolean => boardGroups().some((one) => one.name === name);

/**
 * Where the browser lets us read a job board on a click alone, the one that opened the popup was that click. Most
 * often the browser has run the reader by itself then; when it has not, the person would have to find out and ask again.
 */
async function readOnClick(tab: number): Promise<PageState | undefined> {
  try {
    await Promise.race([askBackground('bringReader', { tab }), enough()]);
    return await askTab(tab, 'pageState');
  } catch {
    return undefined;
  }
}

const enough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patience));

async function look(justOpened = false): Promise<OpenPage | undefined> {
  const tab = await currentTab();
  if (tab === undefined) return undefined;
  // In Chromium the popup itself counts as standing in an ordinary window.
  if (tab.private) comesFromPrivateWindow();
  const state = await askTab(tab.id, 'pageState').catch(() => undefined);
  const url = state?.url ?? tab.url;
  const known = { tab: tab.id, host: hostName(url) ?? '', private: tab.private };
  if (state !== undefined) return { ...known, state };
  const group = groupFor(url);
  if (group === undefined || (await isGranted(group.origins))) return known;
  const read = justOpened && isBoard(group) ? await readOnClick(tab.id) : undefined;
  return read === undefined ? { ...known, withheld: group } : { ...known, state: read };
}

/** The open page, looked at again and again while the popup is open; `again` looks at once. */
export function useOpenPage(): { page: OpenPage | undefined; asked: boolean; again: () => void } {
  const [page, setPage] = useState<OpenPage>();
  const [asked, setAsked] = useState(false);
  const show = useCallback(async (justOpened = false): Promise<number> => {
    const found = await look(justOpened);
    setPage(found);
    setAsked(true);
    return found?.state?.listings.length ?? 0;
  }, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const goOn = async (justOpened = false): Promise<void> => {
      const listings = await show(justOpened);
      if (here) timer = setTimeout(() => void goOn(), every + listings * everyListing);
    };
    void goOn(true);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [show]);
  return { page, asked, again: () => void show() };
}
