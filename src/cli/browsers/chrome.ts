import type { Page as Tab } from 'playwright-core';
import type { Browser, LaunchAsked, Needs, Page, Surface } from './browser.ts';
import { errorsOf, grant, keepErrors, sleep, withhold } from './chrome-extension.ts';
import { chromePage } from './chrome-page.ts';
import { backgroundOf, load, processOf, start } from './chrome-start.ts';
import { clickToolbar, popupOf } from './chrome-toolbar.ts';
import { removeFolder, temporaryFolder } from './temporary.ts';

/** As Playwright takes them. */
const mediaOf = ({ dark, contrast, fewColours, stillness }: Needs) =>
  ({
    colorScheme: dark === true ? 'dark' : 'light',
    contrast: contrast === true ? 'more' : 'no-preference',
    forcedColors: fewColours === true ? 'active' : 'none',
    reducedMotion: stillness === true ? 'reduce' : 'no-preference',
  }) as const;

/** How long the background has for an answer (ms). */
const patience = 20_000;

/** Playwright would wait for ever where the background sleeps, or is put to sleep meanwhile. */
async function answered<Result>(answer: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error('The background did not answer: it sleeps, or was put to sleep.');
    timer = setTimeout(() => reject(error), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Starts a browser made from Chromium with the extension loaded. */
export async function launchChrome(asked: LaunchAsked): Promise<Browser> {
  const profile = asked.profile ?? temporaryFolder('chrome');
  const context = await start(asked, profile);
  await keepErrors(context);
  const id = await load(context, asked.extension);
  await backgroundOf(context, id);
  const inBackground = async <Result>(body: string): Promise<Result> =>
    answered((await backgroundOf(context, id)).evaluate<Result>(`(async () => {${body}})()`));

  const first = context.pages()[0] ?? (await context.newPage());
  const known = new Map<Tab, Promise<Page>>();
  let media = mediaOf({});
  const clicked = async (over: Tab): Promise<Tab | undefined> => {
    const opened = context.waitForEvent('page', { timeout: 5000 }).catch(() => undefined);
    await clickToolbar(context, id, over);
    return opened;
  };
  const openPopup = async (over: Tab): Promise<Surface> => {
    const popup = (await clicked(over)) ?? (await clicked(over));
    if (!popup) throw new Error('The popup did not open.');
    await popup.waitForLoadState();
    await popup.emulateMedia(media);
    return popupOf(await chromePage(popup, id, openPopup), popup);
  };
  /** Raises an event of the extension's in its background for the tab in front, with its permission. */
  const raise = async (event: string, parameters: string): Promise<void> => {
    const front = `const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });`;
    const { url } = await inBackground<{ readonly url?: string }>(`${front} return tab;`);
    // The address is kept from us where we may not read: tests go there in the first tab.
    const over = context.pages().find((page) => page.url() === url) ?? first;
    await (await openPopup(over)).close();
    await inBackground(`${front} chrome.${event}.dispatch(${parameters});`);
  };
  const pageOf = (tab: Tab): Promise<Page> => {
    const page = known.get(tab) ?? chromePage(tab, id, openPopup);
    known.set(tab, page);
    return page;
  };
  const tell = async (needs: Needs): Promise<void> => {
    media = mediaOf(needs);
    await Promise.all(context.pages().map((tab) => tab.emulateMedia(media)));
  };
  const base = `chrome-extension://${id}/`;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const tidyUp = (): void => {
    if (asked.profile === undefined) removeFolder(profile);
  };

  return {
    kind: 'chrome',
    version: `Chromium ${context.browser()?.version() ?? ''}`,
    base,
    page: await pageOf(first),
    pages: () => Promise.all(context.pages().map(pageOf)),
    async newPage(address) {
      const tab = await context.newPage();
      await tab.emulateMedia(media);
      const page = await pageOf(tab);
      await page.open(address);
      return page;
    },
    inExtension: inBackground,
    toolbar: () =>
      inBackground(`
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return {
          badge: await chrome.action.getBadgeText({ tabId: tab.id }),
          title: await chrome.action.getTitle({ tabId: tab.id }),
        };`),
    chooseMenuEntry: (entry, selected) =>
      raise(
        'contextMenus.onClicked',
        `${JSON.stringify({ menuItemId: entry, selectionText: selected })}, tab`,
      ),
    pressCommand: (name) => raise('commands.onCommand', `${JSON.stringify(name)}, tab`),
    newPrivatePage: () =>
      Promise.reject(new Error('Playwright does not see the private windows of Chromium.')),
    grant: (patterns) => grant(context, id, patterns),
    withhold: () => withhold(context, id),
    sleep: () => sleep(context, id),
    errors: () => errorsOf(context, id),
    scheme: (dark) => tell({ dark }),
    needs: tell,
    closed,
    async close() {
      await context.close();
      tidyUp();
    },
    async kill() {
      process.kill(await processOf(context), 'SIGKILL');
      await closed;
      tidyUp();
    },
  };
}
