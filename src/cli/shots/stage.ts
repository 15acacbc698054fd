import { join } from 'node:path';
import { startBoard, type Board } from '../../demo/board.ts';
import type { Browser } from '../browsers/browser.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { welcomePage } from '../browsers/welcome.ts';
import { buildExtension } from '../build.ts';
import { projectRoot } from '../folders.ts';

/** Where pictures are taken: Chromium with the extension, and the demo's job board. */
export interface Stage {
  readonly browser: Browser;
  readonly board: Board;
}

/** Sets the stage for some work, and clears it away after. */
export async function onStage(work: (stage: Stage) => Promise<void>): Promise<void> {
  const { chrome: program } = ensureBrowsers(['chrome']);
  const extension = await buildExtension({ browser: 'chrome', mode: 'demo' });
  const board = await startBoard(join(projectRoot(), 'src', 'demo'));
  const browser = await launchBrowser('chrome', { program, extension, headless: true });
  try {
    await (await welcomePage(browser))?.close();
    await work({ browser, board });
  } finally {
    await browser.close();
    await board.close();
  }
}
