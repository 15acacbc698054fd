import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startBoard } from '../../demo/board.ts';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import type { Browser } from '../browsers/browser.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { welcomePage } from '../browsers/welcome.ts';
import { projectRoot, typedPath } from '../folders.ts';
import { freshExtension } from '../fresh.ts';
import { picturesIn } from '../start/pictures.ts';
import { readOnce } from '../start/read-once.ts';
import { serveFile } from '../start/serve-file.ts';
import { tour } from '../start/tour.ts';

export const about =
  'opens a browser with the extension on the demo job board, or on a page you name';

const usage = `npm start [-- --browser chrome|firefox] [--headless] [ADDRESS or FILE]
Builds the extension and opens a browser with it: on the demo job board, which is served on this machine,
or on the page that is named. With a display the browser stays open until you close it or press Ctrl+C.
Without one (or with --headless) it prints what was read and said, and saves pictures in ./shots.
`;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

interface Asked {
  readonly browser: BrowserKind;
  readonly headless: boolean;
  readonly page: string | undefined;
}

function asksFor(args: readonly string[]): Asked {
  const { values, positionals } = readOptions(args, {
    browser: { type: 'string', default: 'chrome' },
    headless: { type: 'boolean', default: false },
  });
  const { browser } = values;
  if (browser !== 'chrome' && browser !== 'firefox') {
    throw new WrongUsage(`There is no browser "${browser}": chrome or firefox.`);
  }
  if (positionals.length > 1) throw new WrongUsage('Name one page at most.');
  return { browser, headless: values.headless || !hasDisplay(), page: positionals[0] };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

interface Opened {
  readonly address: string;
  /** What is done without a display; gives the exit code. */
  walk(browser: Browser): Promise<number>;
  close(): Promise<void>;
}

const shots = (): string => join(projectRoot(), 'shots');

async function openBoard(): Promise<Opened> {
  const board = await startBoard(join(projectRoot(), 'src', 'demo'));
  return {
    address: board.address,
    async walk(browser) {
      const pictures = picturesIn(shots());
      await tour(browser, board, pictures);
      process.stdout.write(`Pictures:\n${pictures.list()}`);
      return 0;
    },
    close: board.close,
  };
}

/** The page that was named: an address of the web, or a file, which is served on loopback. */
async function openPage(named: string): Promise<Opened> {
  const walk = (address: string) => (browser: Browser) =>
    readOnce(browser, address, picturesIn(shots()));
  if (/^https?:\/\//u.test(named)) {
    return { address: named, walk: walk(named), close: () => Promise.resolve() };
  }
  const file = typedPath(named);
  if (!existsSync(file))
    throw new WrongUsage(`There is no file ${file}, and it is no http address.`);
  const { address, close } = await serveFile(file);
  return { address, walk: walk(address), close };
}

async function stay(browser: Browser, address: string): Promise<number> {
  await browser.page.open(address);
  say(`Open in ${browser.version}: ${address}\nClose the window or press Ctrl+C to end.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([browser.closed, interrupted]);
  return 0;
}

/** Builds, serves, opens; stays open where there is a display, else walks and ends. */
export const run = (args: readonly string[]): Promise<number> =>
  answering(usage, args, async () => {
    const { browser: kind, headless, page } = asksFor(args);
    const opened = page === undefined ? await openBoard() : await openPage(page);
    try {
      say('Looking for the browser …');
      const programs = ensureBrowsers([kind]);
      say('Building the extension …');
      const outDir = `dist/${kind}-demo`;
      const extension = await freshExtension({ browser: kind, mode: 'demo', outDir });
      say(`Opening ${programs[kind]} …`);
      const browser = await launchBrowser(kind, { program: programs[kind], extension, headless });
      try {
        const welcome = await welcomePage(browser);
        if (headless) await welcome?.close();
        return headless ? await opened.walk(browser) : await stay(browser, opened.address);
      } finally {
        await browser.close();
      }
    } finally {
      await opened.close();
    }
  });
