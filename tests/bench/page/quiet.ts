/** Pages that hold no listing, on hosts where the extension reads: what it costs a person who is not looking at jobs. */
import type { BrowserContext } from 'playwright-core';
import { chanceOf } from '../chance.ts';
import { benchTexts } from '../texts.ts';
import { traceOf } from './traced.ts';
import { mainThreadOf } from './trace.ts';

/** A page at an address. */
export interface QuietPage {
  readonly name: string;
  readonly address: string;
  readonly body: string;
}

/** What one visit of such a page costs. */
export interface QuietVisit {
  /** Milliseconds that the main thread was busy, and of its longest task. */
  readonly busy: number;
  readonly longest: number;
  readonly bytes: number;
}

const { texts } = benchTexts(200, 0, 5);
const chance = chanceOf(5);
const words = (length: number): string => {
  let text = '';
  while (text.length < length) text += `${texts[chance.below(texts.length)]} `;
  return text.slice(0, length);
};

/** Some of the page changes all the time, as clocks, counters and banners do. */
const restless = `<output id="clock"></output><script>
performance.mark('bench-start');
addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => performance.mark('bench-shown'))));
let tick = 0;
setInterval(() => {
  document.getElementById('clock').textContent = String(tick += 1);
  const line = document.createElement('p');
  line.textContent = 'Somebody looked at this ' + tick + ' times.';
  document.body.append(line);
}, 100);
</script>`;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:800px}li{border:1px solid #ccc;margin:8px;padding:12px}</style>
</head><body>${restless}${body}</body></html>`;

const article = `<main><article><h1>On the care of old bicycles</h1>${Array.from(
  { length: 300 },
  () => `<p>${words(600)}</p>`,
).join('')}</article></main>`;

const goods = `<main><ol>${Array.from(
  { length: 300 },
  (_, at) => `<li class="cl-static-search-result"><a href="/d/bicycle/${7_000_000_000 + at}.html">
<div class="title">Bicycle ${at}</div><div class="details"><div class="price">£${40 + at}</div><div class="location">Leeds</div></div>
<p>${words(200)}</p></a></li>`,
).join('')}</ol></main>`;

/** A long article on a site that has jobs and posts, and a board of goods on a site that has jobs too. */
export const quietPages: readonly QuietPage[] = [
  {
    name: 'a long article',
    address: 'https://www.linkedin.com/pulse/on-the-care-of-old-bicycles',
    body: page(article),
  },
  {
    name: 'a board of goods',
    address: 'https://leeds.craigslist.org/search/sss',
    body: page(goods),
  },
];

const rest = 2500;
const screens = 30;
const look = 50;

/** Opens the page, leaves it alone, scrolls through it, and says what that cost from its first script on. */
export async function visitQuiet(
  context: BrowserContext,
  { address, body }: QuietPage,
): Promise<QuietVisit> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.fulfill({ status: 404, body: '' }),
    );
    const session = await context.newCDPSession(page);
    const events = await traceOf(session, async () => {
      await page.goto(address);
      await page.waitForTimeout(rest);
      for (let screen = 1; screen <= screens; screen += 1) {
        await page.evaluate(`scrollTo(0, ${screen} * innerHeight)`);
        await page.waitForTimeout(look);
      }
      await page.evaluate("performance.mark('bench-end')");
      await page.waitForTimeout(50);
    });
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    const { busy, longest } = mainThreadOf(events);
    return { busy, longest, bytes: heap.usedSize + (heap.backingStorageSize ?? 0) };
  } finally {
    await page.close();
  }
}
