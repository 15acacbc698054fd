/**
 * What the extension costs a page, in real Chromium: a feed of posts, visited in turn by a browser with the
 * extension and by one without it; medians.
 */
import { chromium, type BrowserContext } from 'playwright-core';
import { buildExtension } from '../../../src/cli/build.ts';
import { findBrowser } from '../../../src/cli/browsers/find.ts';
import { removeFolder, temporaryFolder } from '../../../src/cli/browsers/temporary.ts';
import { median } from '../measure.ts';
import { backgroundBytes } from './background.ts';
import { feedPage } from './feed.ts';
import { type QuietPage, quietPages, type QuietVisit, visitQuiet } from './quiet.ts';
import { visit, type Visit } from './visit.ts';

/** What the extension adds to a page; times in milliseconds on the processor, but for `firstMarkMs`. */
export interface PageMeasured {
  readonly cards: number;
  readonly charactersPerCard: number;
  /** Main-thread time added, and what the page takes without us. */
  readonly mainThreadMs: number;
  readonly bareMainThreadMs: number;
  readonly longestTaskMs: number;
  readonly bareLongestTaskMs: number;
  /** Of tasks after the page's own first layout. */
  readonly laterLongestTaskMs: number;
  readonly bareLaterLongestTaskMs: number;
  /** From the posts' coming to the first element of ours. */
  readonly firstMarkMs: number;
  /** Script memory added to the tab, in bytes, and that of the background. */
  readonly bytes: number;
  readonly backgroundBytes: number | undefined;
  readonly visits: number;
  /** Pages without a listing. */
  readonly quiet: readonly QuietMeasured[];
}

/** What the extension adds to a page without a listing. */
export interface QuietMeasured {
  readonly name: string;
  readonly mainThreadMs: number;
  readonly bareMainThreadMs: number;
  readonly longestTaskMs: number;
  readonly bareLongestTaskMs: number;
  readonly bytes: number;
}

const cards = 1000;
const length = 1500;
const visits = 5;

async function start(
  program: string,
  extension: string | undefined,
): Promise<{
  readonly context: BrowserContext;
  close(): Promise<void>;
}> {
  const profile = temporaryFolder('bench');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: true,
    ignoreDefaultArgs: extension === undefined ? [] : ['--disable-extensions'],
    args:
      extension === undefined
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  return {
    context,
    async close() {
      await context.close();
      removeFolder(profile);
    },
  };
}

/** Visits of a page without a listing, in turn with and without the extension; the first of each does not count. */
async function measureQuiet(
  page: QuietPage,
  bare: BrowserContext,
  ours: BrowserContext,
): Promise<QuietMeasured> {
  const seen: { bare: QuietVisit[]; ours: QuietVisit[] } = { bare: [], ours: [] };
  for (let round = -1; round < visits; round += 1) {
    const pair = { bare: await visitQuiet(bare, page), ours: await visitQuiet(ours, page) };
    if (round < 0) continue;
    seen.bare.push(pair.bare);
    seen.ours.push(pair.ours);
  }
  const of = (who: readonly QuietVisit[], what: keyof QuietVisit): number =>
    median(who.map((one) => one[what]));
  return {
    name: page.name,
    mainThreadMs: of(seen.ours, 'busy') - of(seen.bare, 'busy'),
    bareMainThreadMs: of(seen.bare, 'busy'),
    longestTaskMs: of(seen.ours, 'longest'),
    bareLongestTaskMs: of(seen.bare, 'longest'),
    bytes: of(seen.ours, 'bytes') - of(seen.bare, 'bytes'),
  };
}

/** What pages without a listing cost alone; undefined where there is no browser to measure in. */
export async function measureQuietPages(): Promise<readonly QuietMeasured[] | undefined> {
  const program = findBrowser('chrome');
  if (program === undefined) return undefined;
  const extension = await buildExtension({ browser: 'chrome' });
  const [bare, ours] = [await start(program, undefined), await start(program, extension)];
  try {
    return await quietOf(bare.context, ours.context);
  } finally {
    await bare.close();
    await ours.close();
  }
}

async function quietOf(
  bare: BrowserContext,
  ours: BrowserContext,
): Promise<readonly QuietMeasured[]> {
  const measured: QuietMeasured[] = [];
  for (const page of quietPages) measured.push(await measureQuiet(page, bare, ours));
  return measured;
}

/** Undefined where there is no browser to measure in. */
export async function measurePage(): Promise<PageMeasured | undefined> {
  const program = findBrowser('chrome');
  if (program === undefined) return undefined;
  const extension = await buildExtension({ browser: 'chrome' });
  const body = feedPage(cards, length);
  const [bare, ours] = [await start(program, undefined), await start(program, extension)];
  const seen: { bare: Visit[]; ours: Visit[] } = { bare: [], ours: [] };
  let background: number | undefined;
  let quiet: readonly QuietMeasured[] = [];
  try {
    // Before the feed: it leaves a warm engine behind.
    quiet = await quietOf(bare.context, ours.context);
    // The first visit of each warms the browser up and does not count.
    for (let round = -1; round < visits; round += 1) {
      const pair = { bare: await visit(bare.context, body), ours: await visit(ours.context, body) };
      if (round < 0) continue;
      seen.bare.push(pair.bare);
      seen.ours.push(pair.ours);
    }
    background = await backgroundBytes(ours.context);
  } finally {
    await bare.close();
    await ours.close();
  }
  const of = (who: readonly Visit[], what: 'busy' | 'longest' | 'longestLater' | 'bytes'): number =>
    median(who.map((one) => one[what]));
  return {
    cards,
    charactersPerCard: length,
    mainThreadMs: of(seen.ours, 'busy') - of(seen.bare, 'busy'),
    bareMainThreadMs: of(seen.bare, 'busy'),
    longestTaskMs: of(seen.ours, 'longest'),
    bareLongestTaskMs: of(seen.bare, 'longest'),
    laterLongestTaskMs: of(seen.ours, 'longestLater'),
    bareLaterLongestTaskMs: of(seen.bare, 'longestLater'),
    firstMarkMs: median(seen.ours.map(({ firstMark }) => firstMark ?? NaN)),
    bytes: of(seen.ours, 'bytes') - of(seen.bare, 'bytes'),
    backgroundBytes: background,
    visits,
    quiet,
  };
}
