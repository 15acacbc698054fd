import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from '../../src/cli/browsers/browser.ts';
import { findBrowser, type BrowserKind } from '../../src/cli/browsers/find.ts';
import { missingBrowser } from '../../src/cli/browsers/install.ts';
import { launchBrowser } from '../../src/cli/browsers/launch.ts';
import { removeFolder, temporaryFolder } from '../../src/cli/browsers/temporary.ts';
import { projectRoot } from '../../src/cli/folders.ts';
import { settledState } from '../../src/cli/start/state.ts';
import { startBoard, type Board } from '../../src/demo/board.ts';
import { chanceOf } from '../bench/chance.ts';
import { dataKinds } from '../../src/report/data-kinds.ts';
import { reports, startTaxii, type TaxiiServer } from '../report/taxii/server.ts';
import { lure } from './ads.ts';
import { bothBrowsers } from './browsers.ts';
import { built } from './built.ts';
import { ownPage } from './own-page.ts';
import {
  isKept,
  outboxSays,
  pastesAd,
  reportsFromPopup,
  sends,
  setsUpOrganisation,
} from './reporting.ts';
import { presses, says, words } from './surface.ts';

/** In each browser: twenty in both together, and as many as one likes by hand. */
const kills = Number(process.env['LUREWATCH_KILLS'] ?? 10);

/** A browser on a profile that outlives it. */
async function launch(kind: BrowserKind, profile: string): Promise<Browser> {
  const program = findBrowser(kind);
  if (program === undefined) throw new Error(missingBrowser(kind));
  const extension = await built({ browser: kind, mode: 'demo' });
  const browser = await launchBrowser(kind, { program, extension, headless: true, profile });
  // Firefox forgets what a temporary add-on was allowed when it ends; of an installed one it does not.
  if (kind === 'firefox') await browser.grant([], dataKinds);
  return browser;
}

/** What the server holds of a text, by identifier and version; each must be there once. */
function held(server: TaxiiServer, text: string): number {
  const all = server.shelfOf(reports.id).all();
  const keys = all.map(({ object, version }) => `${object.id} ${version}`);
  expect(new Set(keys).size).toBe(keys.length);
  return all.filter(({ object }) => object.type === 'note' && JSON.stringify(object).includes(text))
    .length;
}

/** The reports that the server was sent, each as often as it was. */
const reportsAt = (server: TaxiiServer): readonly string[] =>
  server
    .shelfOf(reports.id)
    .all()
    .flatMap(({ object }) => (object.type === 'report' ? [object.id] : []));

describe.each(bothBrowsers)('%s that is killed', (kind) => {
  const profile = temporaryFolder(`kill-${kind}`);
  let server: TaxiiServer;
  let board: Board;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startTaxii();
    board = await startBoard(join(projectRoot(), 'src', 'demo'));
  });
  afterAll(async () => {
    await browser?.kill();
    await server.close();
    await board.close();
    removeFolder(profile);
  });

  test('as soon as the form says kept: the report is there after the next start, and the server holds it once', async () => {
    browser = await launch(kind, profile);
    await setsUpOrganisation(browser, server.origin);
    // Nobody answers until the browser was killed: a failed try would have the next one a minute later.
    server.fault = () => new Promise<boolean>(() => undefined);
    const danger = board.listings.find(({ expect: level }) => level === 'danger');
    if (danger === undefined) throw new Error('The board has no danger.');
    await browser.page.open(board.addressOf(danger));
    await settledState(browser);
    await reportsFromPopup(browser.page, danger.title);
    const form = await ownPage(browser, 'report');
    await says(form, danger.title);
    await presses(form, 'To an organisation');
    await sends(form);
    await vi.waitFor(async () => expect(await isKept(form)).toBe(true), {
      timeout: 30_000,
      interval: 20,
    });
    await browser.kill();
    browser = undefined;
    expect(reportsAt(server)).toEqual([]);

    server.fault = undefined;
    browser = await launch(kind, profile);
    const [row, ...others] = await outboxSays(browser);
    expect(row).toContain(danger.title);
    expect(row).toMatch(/Sent on .*The server has all of it/su);
    expect(others).toEqual([]);
    expect(reportsAt(server)).toHaveLength(1);
    expect(held(server, danger.title)).toBe(1);
  });

  test('as soon as a report is kept on the device: it is there after the next start', async () => {
    browser ??= await launch(kind, profile);
    const form = await pastesAd(browser, `Kept for later\n\n${lure.text}`);
    await presses(form, 'Keep on this device');
    await vi.waitFor(async () => expect(await words(form)).toMatch(/^Kept\./mu), {
      timeout: 30_000,
      interval: 20,
    });
    await browser.kill();
    browser = await launch(kind, profile);
    const later = await browser.newPage(`${browser.base}src/help/report.html`);
    await says(later, 'Kept for later');
    await later.close();
  });

  test(`at ${kills} moments of chance: no report is lost that was said to be kept, none is held twice`, async () => {
    const chance = chanceOf(20_261_127);
    const slow = chanceOf(6);
    // So that moments fall into the middle of a sending, too: before the server has it, and after.
    server.fault = async () => {
      await pause(slow.below(100));
      return false;
    };
    server.stored = () => pause(slow.below(2000));
    const kept: string[] = [];
    const unsaid: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      browser ??= await launch(kind, profile);
      const name = `Chat agents ${kill} of ${kind}`;
      const form = await pastesAd(browser, `${name}\n\n${lure.text}`);
      const wait = chance.below(chance.pick([100, 700, 2500]));
      await sends(form);
      let said = false;
      const end = Date.now() + wait;
      while (Date.now() < end && !said) said = await isKept(form);
      await pause(Math.max(0, end - Date.now()));
      await browser.kill();
      browser = undefined;
      (said ? kept : unsaid).push(name);
    }
    server.fault = undefined;
    server.stored = undefined;
    browser = await launch(kind, profile);
    const rows = await outboxSays(browser);
    for (const name of kept) {
      expect(
        rows.filter((row) => row.includes(`${name}\n`) || row.includes(`${name} `)),
      ).toHaveLength(1);
    }
    const counts = [...kept, ...unsaid].map((name) => held(server, `${name}\\n`));
    expect(counts.slice(0, kept.length)).toEqual(kept.map(() => 1));
    expect(Math.max(...counts)).toBe(1);
    expect(kept.length).toBeGreaterThan(kills / 4);
  }, 600_000);
});
