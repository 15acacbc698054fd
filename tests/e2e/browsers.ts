/** What every test of this folder begins with: a browser with the built extension, on a web of our own. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Browser, Own } from '../../src/cli/browsers/browser.ts';
import { findBrowser, type BrowserKind } from '../../src/cli/browsers/find.ts';
import { missingBrowser } from '../../src/cli/browsers/install.ts';
import { removeFolder, temporaryFolder } from '../../src/cli/browsers/temporary.ts';
import { welcomePage } from '../../src/cli/browsers/welcome.ts';
import { projectRoot } from '../../src/cli/folders.ts';
import { launchBrowser } from '../../src/cli/browsers/launch.ts';
import { pageState, settledState } from '../../src/cli/start/state.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { built } from './built.ts';
import { startWeb, type Served, type Web } from './web.ts';

export const bothBrowsers: readonly BrowserKind[] = ['chrome', 'firefox'];

/** Social sites are read once a person has chosen them; these are all that can be chosen. */
export function socialHosts(): readonly string[] {
  const file = join(projectRoot(), 'src', 'generated', 'hosts.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly optional: readonly string[] })
    .optional;
}

export interface Given {
  readonly browser: Browser;
  readonly web: Web;
  /**
   * Puts a page at an address, opens it, and waits until what was read has been judged, at most `patience`
   * milliseconds; gives what was read.
   */
  visit(address: string, page: string | Served, patience?: number): Promise<PageState | undefined>;
  /** Waits until as many of our elements stand on the page as said; gives them. */
  shown(count: number): Promise<readonly Own[]>;
  /** Waits until there has been time for something to come, and makes sure that nothing of ours has. */
  nothingShown(): Promise<void>;
}

export interface GivenAsked {
  readonly mode?: 'production' | 'test' | 'demo';
  /** Social sites have been chosen. */
  readonly social?: boolean;
  /** The page that opens when we are installed is left open. */
  readonly keepWelcome?: boolean;
  /** The extension may be in private windows. */
  readonly inPrivate?: boolean;
  /** Changes a copy of the built extension, in this folder, before the browser gets it. */
  readonly change?: (folder: string) => void;
}

/** Starts browser and web before the tests of a `describe` and ends them after; what it gives is there inside tests. */
export function given(
  kind: BrowserKind,
  {
    mode = 'production',
    social = false,
    keepWelcome = false,
    inPrivate = false,
    change,
  }: GivenAsked = {},
): Given {
  let browser: Browser | undefined;
  let web: Web | undefined;
  let copy: string | undefined;
  const changed = (whole: string, how: (folder: string) => void): string => {
    copy = temporaryFolder('changed');
    cpSync(whole, copy, { recursive: true });
    how(copy);
    return copy;
  };
  const there = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The browser has not been started.');
    return thing;
  };

  beforeAll(async () => {
    const program = findBrowser(kind);
    if (program === undefined) throw new Error(missingBrowser(kind));
    const whole = await built({ browser: kind, mode });
    const extension = change === undefined ? whole : changed(whole, change);
    web = await startWeb();
    browser = await launchBrowser(kind, {
      program,
      extension,
      headless: true,
      inPrivate,
      everyHostAt: web.port,
    });
    if (!keepWelcome) await (await welcomePage(browser))?.close();
    if (social) await browser.grant(socialHosts());
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    if (copy !== undefined) removeFolder(copy);
  });

  const found: Given = {
    get browser() {
      return there(browser);
    },
    get web() {
      return there(web);
    },
    async visit(address, page, patience) {
      found.web.put(address, page);
      await found.browser.page.open(address);
      return settledState(found.browser, patience);
    },
    async shown(count) {
      let seen: readonly string[] = [];
      const wait = vi.waitFor(
        async () => {
          const own = await found.browser.page.own();
          seen = own.map(({ text }) => text);
          expect(seen).toHaveLength(count);
          return own;
        },
        { timeout: 30_000, interval: 50 },
      );
      try {
        return await wait;
      } catch (cause) {
        throw new Error(`Not ${count} notes but ${seen.length}: ${await told(seen)}`, { cause });
      }
    },
    async nothingShown() {
      await new Promise((resolve) => setTimeout(resolve, 800));
      const seen = (await found.browser.page.own()).map(({ text }) => text);
      if (seen.length > 0) throw new Error(`${seen.length} notes: ${await told(seen)}`);
    },
  };
  /** What stood there, whether the page is seen, which tabs are open, and what the page's reader knows. */
  const told = async (seen: readonly string[]): Promise<string> => {
    const { page } = found.browser;
    const state = await pageState(found.browser);
    const hidden = await page.evaluate<boolean>('return document.hidden;').catch(String);
    const tabs = await Promise.all(
      (await found.browser.pages()).map((one) => one.address().catch(String)),
    );
    return JSON.stringify({ seen, address: await page.address(), hidden, tabs, state });
  };
  return found;
}
