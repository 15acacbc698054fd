/** Chromium as a process: how it is started, what is loaded into it, and which process it is. */
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import type { LaunchAsked } from './browser.ts';

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

/** Starts Chromium on a profile. */
export async function start(asked: LaunchAsked, profile: string): Promise<BrowserContext> {
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
export async function load(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium closed before the extension was loaded.');
  const session = await browser.newBrowserCDPSession();
  const { id } = (await session.send(
    'Extensions.loadUnpacked' as never,
    { path: folder } as never,
  )) as { readonly id: string };
  return id;
}

/** The background of an extension; waits for it. */
export async function backgroundOf(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().includes(id);
  return (
    context.serviceWorkers().find(isOurs) ??
    context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 })
  );
}

/** The number of the browser's own process, the parent of all its others. */
export async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const all = await session?.send('SystemInfo.getProcessInfo');
  const own = all?.processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('Chromium does not say which process it is.');
  return own.id;
}
