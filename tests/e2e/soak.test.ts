import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type BrowserContext } from 'playwright-core';
import { findBrowser } from '../../src/cli/browsers/find.ts';
import { missingBrowser } from '../../src/cli/browsers/install.ts';
import { removeFolder, temporaryFolder } from '../../src/cli/browsers/temporary.ts';
import { soak, ways, type Level } from '../bench/page/soak.ts';
import { built } from './built.ts';

/** Pages each way, five hundred in both together, and as many as one likes by hand. */
const pages = Number(process.env['LUREWATCH_SOAK'] ?? 250);
const every = Math.max(1, Math.floor(pages / 10));
/** What is read once and kept (rules that were met, listings for the popup) has come by then: levels before do not count. */
const warm = 4;

/** What is held rises and falls a little with what the browser has just cleared up. */
const level = 1.1;

/** The last levels; of bytes the lowest counts, as now and then something is still on its way out. */
const end = 3;
const lowest = (all: readonly number[]): number => Math.min(...all);

const told = ({ pages, bytes, nodes, listeners, backgroundBytes }: Level): string =>
  `${pages}: ${(bytes / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners, background ${backgroundBytes === undefined ? 'asleep' : `${(backgroundBytes / 1e6).toFixed(1)} MB`}`;

describe('a long day of job pages in one tab of Chromium', () => {
  const profile = temporaryFolder('soak');
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    const program = findBrowser('chrome');
    if (program === undefined) throw new Error(missingBrowser('chrome'));
    const extension = await built({ browser: 'chrome', mode: 'production' });
    context = await chromium.launchPersistentContext(profile, {
      executablePath: program,
      headless: true,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
  });
  afterAll(async () => {
    await context?.close();
    removeFolder(profile);
  });

  test.each(ways)(
    'leaves nothing behind, %s',
    async (way) => {
      if (context === undefined) throw new Error('The browser has not been started.');
      const levels = await soak(context, way, { pages, every });
      process.stderr.write(`${way}\n${levels.map((one) => `  ${told(one)}\n`).join('')}`);
      const [first, last] = [levels[warm - 1], levels.at(-1)];
      if (first === undefined || last === undefined) throw new Error('No level was taken.');
      expect(lowest(levels.slice(-end).map(({ bytes }) => bytes))).toBeLessThan(
        first.bytes * level,
      );
      expect(last.nodes).toBeLessThan(first.nodes * level);
      expect(last.listeners).toBeLessThan(first.listeners * level);
      if (first.backgroundBytes !== undefined && last.backgroundBytes !== undefined)
        expect(last.backgroundBytes).toBeLessThan(first.backgroundBytes * level);
    },
    600_000,
  );
});
