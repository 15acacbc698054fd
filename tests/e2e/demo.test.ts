import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/cli/folders.ts';
import { startBoard, type Board } from '../../src/demo/board.ts';
import { readListings } from '../../src/demo/listing.ts';
import { bothBrowsers, given } from './browsers.ts';
import { settledState } from '../../src/cli/start/state.ts';

const folder = join(projectRoot(), 'src', 'demo');
const listings = readListings(folder);

describe.each(bothBrowsers)('the demo board in %s', (kind) => {
  const it = given(kind, { mode: 'demo' });
  let board: Board | undefined;
  beforeAll(async () => {
    board = await startBoard(folder);
  });
  afterAll(() => board?.close());

  test.each(listings.map((listing) => [listing.id, listing] as const))(
    '%s is said to be what it is there to show',
    async (_, listing) => {
      await it.browser.page.open(board?.addressOf(listing) ?? '');
      const state = await settledState(it.browser);
      expect(state?.listings).toHaveLength(1);
      const [seen] = state?.listings ?? [];
      expect(seen?.state === 'picture' ? 'picture' : seen?.verdict?.level).toBe(listing.expect);
      const own = await it.shown(['danger', 'caution'].includes(listing.expect) ? 1 : 0);
      if (listing.expect === 'danger') expect(own[0]?.text).toContain('This is not proof.');
    },
  );

  test('its list has each ad once, and marks on dangerous cards alone', async () => {
    await it.browser.page.open(board?.address ?? '');
    await settledState(it.browser);
    const dangerous = listings
      .filter((listing) => listing.expect === 'danger')
      .map(({ id }) => `card-${id}`);
    await it.browser.page.evaluate('scrollTo(0, document.body.scrollHeight);');
    const marks = await it.shown(dangerous.length);
    expect(marks.map(({ within }) => within)).toEqual(dangerous);
    const state = await settledState(it.browser);
    // Among cards, one without any word is not told from decoration.
    const withWords = listings.filter((listing) => listing.picture === undefined);
    expect(state?.listings).toHaveLength(withWords.length);
  });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** It may have to be bundled, and the extension built, before a browser starts: minutes on a busy machine. */
const patience = 300_000;

/** Runs a command as `npm start -- …` does. */
function start(...args: readonly string[]): Promise<Ended> {
  const environment = { ...process.env };
  for (const name of ['VITEST', 'DISPLAY', 'WAYLAND_DISPLAY']) delete environment[name];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('src', 'cli', 'run.mjs'), 'start', ...args], {
      cwd: projectRoot(),
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out }));
  });
}

describe.each(bothBrowsers)('npm start without a display, in %s', (kind) => {
  test(
    'says for every ad what was read and said, names its pictures, and ends with 0',
    async () => {
      const { code, out } = await start('--browser', kind);
      expect(code).toBe(0);
      for (const { title } of listings) expect(out).toContain(title.replaceAll(/\s+/gu, ' '));
      expect(out).toContain('a picture, not read');
      expect(out).toMatch(/said: danger: trafficking/);
      const pictures = [...out.matchAll(/^ {2}(shots\S+\.png)$/gmu)].map(([, file = '']) => file);
      expect(pictures.length).toBeGreaterThan(5);
      for (const file of pictures) expect(existsSync(join(projectRoot(), file))).toBe(true);
    },
    patience,
  );
});

test(
  'npm start on a saved page reads that page',
  async () => {
    const { code, out } = await start('--headless', join('tests', 'e2e', 'pages', 'saved.html'));
    expect(code).toBe(0);
    expect(out).toContain('Night porter');
  },
  patience,
);

test(
  'npm start on a file that is not there says so and ends with 2',
  async () => {
    expect((await start('--headless', 'no-such-page.html')).code).toBe(2);
  },
  patience,
);
