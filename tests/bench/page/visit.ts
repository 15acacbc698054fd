import type { BrowserContext } from 'playwright-core';
import { feedAddress } from './feed.ts';
import { mainThreadOf, type MainThread } from './trace.ts';
import { traceOf } from './traced.ts';

export interface Visit extends MainThread {
  /** Milliseconds from the posts' coming to the first element of ours; undefined where none came. */
  readonly firstMark: number | undefined;
  /** Bytes that scripts hold in the page's process after clearing up. */
  readonly bytes: number;
}

/** How long the page is left alone after the posts came, and after it was scrolled through (ms). */
const rest = 2500;
/** Screens scrolled through, and how long each stays (ms). */
const screens = 60;
const look = 50;

/** Opens the feed, lets the posts come, scrolls through some screens of them, and says what that cost. */
export async function visit(context: BrowserContext, body: string): Promise<Visit> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().url() === feedAddress
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.fulfill({ status: 404, body: '' }),
    );
    await page.goto(feedAddress);
    // The reader starts with the page; its start is part of what a page costs, the posts' coming is what we time.
    await page.waitForTimeout(500);
    const session = await context.newCDPSession(page);
    const events = await traceOf(session, async () => {
      await page.evaluate('fill()');
      await page.waitForTimeout(rest);
      for (let screen = 1; screen <= screens; screen += 1) {
        await page.evaluate(`scrollTo(0, ${screen} * innerHeight)`);
        await page.waitForTimeout(look);
      }
      await page.waitForTimeout(rest);
      await page.evaluate("performance.mark('bench-end')");
      await page.waitForTimeout(50);
    });
    const { filled, marked } = await page.evaluate<{ filled: number; marked: number }>('times');
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    return {
      ...mainThreadOf(events),
      firstMark: marked > 0 ? marked - filled : undefined,
      bytes: heap.usedSize + (heap.backingStorageSize ?? 0),
    };
  } finally {
    await page.close();
  }
}
