/** What only a person may do to an extension, done on Chromium's own pages. */
import type { BrowserContext } from 'playwright-core';

/** Any page of the extension's own that is always there. */
const anyPage = 'manifest.json';

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

/** Keeps what extensions do wrong from their first moment on: only a developer's browser does. */
export const keepErrors = (context: BrowserContext): Promise<unknown> =>
  onExtensionsPage(
    context,
    'await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });',
  );

/** Lets the extension read these hosts, as when a person says yes to its question. */
export async function grant(
  context: BrowserContext,
  id: string,
  patterns: readonly string[],
): Promise<void> {
  const hosts = JSON.stringify(patterns.map(wholeHost));
  await onExtensionsPage(
    context,
    `for (const host of ${hosts}) await chrome.developerPrivate.addHostPermission('${id}', host);`,
  );
  // Now the extension may ask without the browser's question; asking needs what counts as a click.
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${id}/${anyPage}`);
  const session = await context.newCDPSession(tab);
  await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ${hosts} })`,
    userGesture: true,
    awaitPromise: true,
  });
  await tab.close();
}

/** Has the extension read pages on a click alone. */
export const withhold = (context: BrowserContext, id: string): Promise<void> =>
  onExtensionsPage(
    context,
    `await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_CLICK' });`,
  );

/** Ends the extension's background, as the browser does when it rests. */
export async function sleep(context: BrowserContext, id: string): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${id}/${anyPage}`);
  const session = await context.newCDPSession(tab);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await tab.close();
}

/** What the browser holds against the extension, a line each. */
export async function errorsOf(context: BrowserContext, id: string): Promise<readonly string[]> {
  const info = await onExtensionsPage<ExtensionInfo>(
    context,
    `return await chrome.developerPrivate.getExtensionInfo('${id}');`,
  );
  return [
    ...info.manifestErrors.map(({ message }) => `manifest: ${message}`),
    ...info.runtimeErrors.map(({ message, source }) => `${source}: ${message}`),
    ...(info.installWarnings ?? []).map((message) => `install: ${message}`),
  ];
}
