import { vi } from 'vitest';
import { makeBrowser, type FakeBrowser } from './fake-browser.ts';

/** Loads a module of ours afresh on a new browser, as when the browser has just started. */
export async function onNewBrowser<T>(
  load: () => Promise<T>,
  browser = makeBrowser(),
): Promise<{ browser: FakeBrowser; module: T }> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  return { browser, module: await load() };
}
