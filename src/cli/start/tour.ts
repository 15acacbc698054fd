import type { Board } from '../../demo/board.ts';
import type { DemoListing } from '../../demo/listing.ts';
import type { Browser } from '../browsers/browser.ts';
import { progressLine } from '../progress.ts';
import type { Pictures } from './pictures.ts';
import { describeOwn, describePage } from './say.ts';
import { settledState } from './state.ts';

const wide = [1180, 860] as const;
const narrow = [400, 780] as const;

/** Pictures of the page as it is, dark, and on a narrow screen. */
async function takeVariants(browser: Browser, pictures: Pictures, name: string): Promise<void> {
  const { page } = browser;
  await pictures.take(page, name);
  await browser.scheme(true);
  await page.open(await page.address());
  await settledState(browser);
  await pictures.take(page, `${name}-dark`);
  await browser.scheme(false);
  await page.resize(...narrow);
  await page.open(await page.address());
  await settledState(browser);
  await pictures.take(page, `${name}-narrow`);
  await page.resize(...wide);
}

async function takePopup(browser: Browser, pictures: Pictures, name: string): Promise<void> {
  const popup = await browser.page.popup();
  // The popup asks the tab what was read, and then draws.
  await popup.evaluate('await new Promise((resolve) => setTimeout(resolve, 500));');
  await pictures.take(popup, name);
  await popup.close();
}

/** Walks the board as a person would: the list, then each ad. Writes to standard output what was read and said. */
export async function tour(browser: Browser, board: Board, pictures: Pictures): Promise<void> {
  const { page } = browser;
  const progress = progressLine();
  const pictured = new Set<DemoListing['expect']>();

  await page.resize(...wide);
  await page.open(board.address);
  const list = await settledState(browser);
  const marks = await page.own();
  process.stdout.write(
    `The list: ${list?.listings.length ?? 0} ads were read, ${marks.length} bear a mark.\n${describeOwn(marks)}\n`,
  );
  await takeVariants(browser, pictures, 'list');
  await page.open(board.address);
  await settledState(browser);
  await takePopup(browser, pictures, 'popup-list');

  for (const [index, listing] of board.listings.entries()) {
    progress.show(index, board.listings.length, listing.title);
    await page.open(board.addressOf(listing));
    const state = await settledState(browser);
    const own = await page.own();
    progress.end();
    process.stdout.write(`${index + 1}. ${describePage(state)}${describeOwn(own)}\n`);
    const level = state?.listings[0]?.verdict?.level ?? 'none';
    if (level === 'none' || pictured.has(level)) continue;
    pictured.add(level);
    await takeVariants(browser, pictures, level);
    await page.open(board.addressOf(listing));
    await settledState(browser);
    await takePopup(browser, pictures, `popup-${level}`);
  }
}
