/**
 * What is left behind by a long day of browsing: pages of job ads one after the other in one tab, first within one
 * document as sites with pages of their own making have it, then each as a page of its own.
 */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { backgroundBytes } from './background.ts';
import { soakAddress, soakPage } from './soak-page.ts';

/** What the tab and the background hold after so many pages, once the browser has cleared up. */
export interface Level {
  readonly pages: number;
  readonly bytes: number;
  /** Nodes of documents, those of our notes and of pages that went among them. */
  readonly nodes: number;
  readonly listeners: number;
  /** Undefined where the background sleeps. */
  readonly backgroundBytes: number | undefined;
}

/** The two ways of going from page to page. */
export const ways = ['in one document', 'page by page'] as const;
export type Way = (typeof ways)[number];

/** How long a page may take until its ads are marked (ms). */
const patience = 30_000;

async function levelOf(
  context: BrowserContext,
  session: CDPSession,
  pages: number,
): Promise<Level> {
  // Once is not enough: what a first round lets go of holds other things.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    pages,
    bytes: usedSize + backingStorageSize,
    nodes,
    listeners: jsEventListeners,
    backgroundBytes: await backgroundBytes(context),
  };
}

const marked = (page: Page, at: number): Promise<unknown> =>
  page.waitForFunction(`document.querySelector('#page-${at} lurewatch-note') !== null`, undefined, {
    timeout: patience,
  });

/** Goes through so many pages and gives what is held after each `every` of them; every page has marks of ours. */
export async function soak(
  context: BrowserContext,
  way: Way,
  { pages, every }: { readonly pages: number; readonly every: number },
): Promise<readonly Level[]> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) => {
      const at = Number(new URL(route.request().url()).searchParams.get('start') ?? NaN);
      return Number.isNaN(at)
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: soakPage(at) });
    });
    await page.goto(soakAddress(0));
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.enable');
    const levels: Level[] = [];
    for (let at = 1; at <= pages; at += 1) {
      // Our welcome page may have come before it, and a tab behind another gets one frame a second.
      await page.bringToFront();
      await (way === 'in one document'
        ? page.evaluate(`turnTo(${at}, ${JSON.stringify(soakAddress(at))})`)
        : page.goto(soakAddress(at)));
      await marked(page, at);
      if (at % every === 0) levels.push(await levelOf(context, session, at));
    }
    return levels;
  } finally {
    await page.close();
  }
}
