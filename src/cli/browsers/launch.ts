import type { Browser, LaunchAsked } from './browser.ts';
import { launchChrome } from './chrome.ts';
import type { BrowserKind } from './find.ts';
import { launchFirefox } from './firefox.ts';

const launchers = { chrome: launchChrome, firefox: launchFirefox } as const;

/** Starts a browser on a fresh profile with the extension loaded; the caller closes it. */
export const launchBrowser = (kind: BrowserKind, asked: LaunchAsked): Promise<Browser> =>
  launchers[kind](asked);
