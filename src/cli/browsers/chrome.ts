import { chromium, type BrowserContext, type Page as Tab, type Worker } from 'playwright-core';
import type { Browser, LaunchAsked, Page, Surface } from './browser.ts';
import { chromePage } from './chrome-page.ts';
import { removeFolder, temporaryFolder } from './temporary.ts';

/** Any page of the extension's own that is always there. */
const anyPage = 'manifest.json';

/** What Chromium itself asks for, whatever it is told. */
const ownHosts = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
];

const size = { width: 1180, height: 860 };

function argumentsFor({ everyHostAt }: LaunchAsked): string[] {
  return [
    '--enable-unsafe-extension-debugging',
    '--disable-component-update',
    '--disable-domain-reliability',
    ...(everyHostAt === undefined
      ? []
      : [
          `--host-resolver-rules=${[...ownHosts.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${everyHostAt}`, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
          '--ignore-certificate-errors',
        ]),
  ];
}

async function start(asked: LaunchAsked, profile: string): Promise<BrowserContext> {
  // Without this, Playwright hides the popup of the toolbar button, which is no tab.
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';
  return chromium.launchPersistentContext(profile, {
    executablePath: asked.program,
    headless: asked.headless,
    // Who starts us says what Ctrl+C does.
    handleSIGINT: false,
    viewport: asked.headless ? size : null,
    // In a window that a person uses, everything that guards them is on; root can have no sandbox.
    chromiumSandbox: !asked.headless && process.getuid?.() !== 0,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(asked.headless ? [] : ['--enable-automation', '--no-startup-window']),
    ],
    args: argumentsFor(asked),
  });
}

/** Loads an unpacked extension in a way that branded Chrome allows too; gives its id. */
async function load(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium closed before the extension was loaded.');
  const session = await browser.newBrowserCDPSession();
  const { id } = (await session.send(
    'Extensions.loadUnpacked' as never,
    { path: folder } as never,
  )) as { readonly id: string };
  return id;
}

async function backgroundOf(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().includes(id);
  return (
    context.serviceWorkers().find(isOurs) ??
    context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 })
  );
}

/** Chromium grants whole hosts here, whatever the path; `t.me/s/*` is refused. */
const wholeHost = (pattern: string): string => pattern.replace(/^([^:]+:\/\/[^/]+).*$/u, '$1/*');

interface ExtensionInfo {
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly { readonly message: string; readonly source: string }[];
  readonly installWarnings?: readonly string[];
}

/** Runs a script on the browser's own page of extensions, where what only a person may do can be done. */
async function onExtensionsPage<Result>(context: BrowserContext, body: string): Promise<Result> {
  const tab = await context.newPage();
  try {
    await tab.goto('chrome://extensions/');
    return await tab.evaluate<Result>(`(async () => {${body}})()`);
  } finally {
    await tab.close();
  }
}

/** Does what a click on the toolbar button does over a tab: this is what grants activeTab. */
async function clickToolbar(context: BrowserContext, id: string, over: Tab): Promise<void> {
  await over.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has closed.');
  // The button belongs to a tab, which is the parent of the page that Playwright holds.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === over.url());
  if (!tab) throw new Error(`No tab shows ${over.url()}.`);
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
  await session.detach();
}

/** The popup as large as it makes itself: Playwright takes it for a page of the usual size. */
const popupOf = (page: Page, tab: Tab): Surface => ({
  ...page,
  async picture(file) {
    const size = await tab.evaluate<{ readonly width: number; readonly height: number }>(
      '({ width: innerWidth, height: innerHeight })',
    );
    await tab.screenshot({ path: file, clip: { x: 0, y: 0, ...size } });
  },
});

/** The number of the browser's own process, the parent of all its others. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const all = await session?.send('SystemInfo.getProcessInfo');
  const own = all?.processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('Chromium does not say which process it is.');
  return own.id;
}

/** Starts a browser made from Chromium with the extension loaded. */
export async function launchChrome(asked: LaunchAsked): Promise<Browser> {
  const profile = asked.profile ?? temporaryFolder('chrome');
  const context = await start(asked, profile);
  // Only a developer's browser keeps what extensions do wrong, from their first moment on.
  await onExtensionsPage(
    context,
    'await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });',
  );
  const id = await load(context, asked.extension);
  await backgroundOf(context, id);
  const inBackground = async <Result>(body: string): Promise<Result> =>
    (await backgroundOf(context, id)).evaluate<Result>(`(async () => {${body}})()`);

  const first = context.pages()[0] ?? (await context.newPage());
  const known = new Map<Tab, Promise<Page>>();
  let colorScheme: 'dark' | 'light' = 'light';
  const clicked = async (over: Tab): Promise<Tab | undefined> => {
    const opened = context.waitForEvent('page', { timeout: 5000 }).catch(() => undefined);
    await clickToolbar(context, id, over);
    return opened;
  };
  const openPopup = async (over: Tab): Promise<Surface> => {
    const popup = (await clicked(over)) ?? (await clicked(over));
    if (!popup) throw new Error('The popup did not open.');
    await popup.waitForLoadState();
    await popup.emulateMedia({ colorScheme });
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
      await tab.emulateMedia({ colorScheme });
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
    async grant(patterns) {
      const hosts = JSON.stringify(patterns.map(wholeHost));
      await onExtensionsPage(
        context,
        `for (const host of ${hosts}) await chrome.developerPrivate.addHostPermission('${id}', host);`,
      );
      // Now the extension may ask without the browser's question; asking needs what counts as a click.
      const tab = await context.newPage();
      await tab.goto(`${base}${anyPage}`);
      const session = await context.newCDPSession(tab);
      await session.send('Runtime.evaluate', {
        expression: `chrome.permissions.request({ origins: ${hosts} })`,
        userGesture: true,
        awaitPromise: true,
      });
      await tab.close();
    },
    withhold: () =>
      onExtensionsPage(
        context,
        `await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_CLICK' });`,
      ),
    async sleep() {
      const tab = await context.newPage();
      await tab.goto(`${base}${anyPage}`);
      const session = await context.newCDPSession(tab);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await tab.close();
    },
    async errors() {
      const info = await onExtensionsPage<ExtensionInfo>(
        context,
        `return await chrome.developerPrivate.getExtensionInfo('${id}');`,
      );
      return [
        ...info.manifestErrors.map(({ message }) => `manifest: ${message}`),
        ...info.runtimeErrors.map(({ message, source }) => `${source}: ${message}`),
        ...(info.installWarnings ?? []).map((message) => `install: ${message}`),
      ];
    },
    async scheme(dark) {
      colorScheme = dark ? 'dark' : 'light';
      await Promise.all(context.pages().map((tab) => tab.emulateMedia({ colorScheme })));
    },
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
