import { join } from 'node:path';
import { startBoard, type Board } from '../../demo/board.ts';
import { answering, readOptions } from '../arguments.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { welcomePage } from '../browsers/welcome.ts';
import { buildExtension } from '../build.ts';
import { projectRoot, typedPath } from '../folders.ts';
import { picturesIn, type Pictures } from '../start/pictures.ts';
import { settledState } from '../start/state.ts';
import type { Browser } from '../browsers/browser.ts';

export const about = "makes the README's pictures: banner, mark and popup";

const usage = `npm run shots [-- FOLDER]
Makes the pictures of the README anew: banner.png, mark.png and popup.png in .github/pictures, or in FOLDER.
`;

/** The first ad of the board is the plainest lure. */
async function take(browser: Browser, board: Board, pictures: Pictures): Promise<void> {
  const { page } = browser;
  await page.resize(900, 560);
  await page.open(board.address);
  await settledState(browser);
  await pictures.take(page, 'mark');
  const [lure] = board.listings;
  if (!lure) throw new Error('The demo board has no ads.');
  await page.open(board.addressOf(lure));
  await settledState(browser);
  await page.resize(900, 720);
  await pictures.take(page, 'banner');
  const popup = await page.popup();
  await popup.evaluate(`
    const rest = () => new Promise((resolve) => setTimeout(resolve, 500));
    await rest();
    document.querySelector('summary')?.click();
    await rest();`);
  await pictures.take(popup, 'popup');
}

/** Takes the three pictures in Chromium, headless, always in the same size. */
export const run = (args: readonly string[]): Promise<number> =>
  answering(usage, args, async () => {
    const { positionals } = readOptions(args, {});
    const folder = positionals[0];
    const pictures = picturesIn(
      folder === undefined ? join(projectRoot(), '.github', 'pictures') : typedPath(folder),
    );
    const { chrome: program } = ensureBrowsers(['chrome']);
    const extension = await buildExtension({ browser: 'chrome', mode: 'demo' });
    const board = await startBoard(join(projectRoot(), 'src', 'demo'));
    const browser = await launchBrowser('chrome', { program, extension, headless: true });
    try {
      await (await welcomePage(browser))?.close();
      await take(browser, board, pictures);
    } finally {
      await browser.close();
      await board.close();
    }
    process.stdout.write(pictures.list());
    return 0;
  });
