import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, runProgram, type Ended } from '../cli/command.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lurewatch-package-')));
const here = join(folder, 'here');
const there = join(folder, 'there');
const source = join(folder, 'source');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The check sums that the command prints, by what was packed. */
const sums = ({ output }: Ended): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...output.matchAll(/^([0-9a-f]{64}) {2}lurewatch-(.+?)-(\w+)\.zip$/gmu)].map(
      ([, sum = '', of = '', what = '']) => [`${what} ${of}`, sum],
    ),
  );

const zipOf = (where: string, what: string): ReturnType<typeof unzipSync> =>
  unzipSync(readFileSync(join(where, `lurewatch-${version}-${what}.zip`)));

/** As a reviewer has it: unpacked elsewhere, packages installed, no git. */
function unpackSource(): void {
  for (const [path, bytes] of Object.entries(zipOf(here, 'source'))) {
    const file = join(source, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    // Older than the packages, or they would be installed anew.
    utimesSync(file, 1_000_000_000, 1_000_000_000);
  }
  symlinkSync(realpathSync('node_modules'), join(source, 'node_modules'), 'junction');
}

/** The configuration builds no extension while it is asked by the test runner. */
const outside = { VITEST: '' };

let made: Ended;
let madeAgain: Ended;

beforeAll(async () => {
  made = await runCommand(['package', '--out', here], '', { environment: outside });
  if (made.code !== 0) throw new Error(made.said);
  unpackSource();
  const preload = pathToFileURL(resolve('tests/e2e/other-machine.mjs')).href;
  // Where npm stands when it runs a script.
  const command = `cd "${source}" && umask 077 && exec "${process.execPath}" src/cli/run.mjs package --out "${there}"`;
  madeAgain = await runProgram('sh', ['-c', command], '', {
    environment: {
      NODE_OPTIONS: `--import=${preload}`,
      TZ: 'Asia/Kathmandu',
      LC_ALL: 'cs_CZ.UTF-8',
      LANG: 'cs_CZ.UTF-8',
      ...outside,
    },
  });
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the version of package.json names three zips', () => {
  expect(made).toMatchObject({ code: 0 });
  const wanted = ['chrome', 'firefox', 'source'];
  expect(Object.keys(sums(made))).toEqual(wanted.map((what) => `${what} ${version}`));
  expect(readdirSync(here)).toEqual(wanted.map((what) => `lurewatch-${version}-${what}.zip`));
  for (const what of ['chrome', 'firefox']) {
    const manifest: unknown = JSON.parse(
      Buffer.from(zipOf(here, what)['manifest.json'] ?? []).toString(),
    );
    expect(manifest).toMatchObject({ version });
  }
});

test('the source names no folder of this machine, and tells how to build it', () => {
  const files = zipOf(here, 'source');
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.md', '.github/BUILDING.md']));
  expect(Object.keys(files).filter((path) => /^(?:dist|node_modules)\//u.test(path))).toEqual([]);
  const named = Object.entries(files).filter(([, bytes]) =>
    Buffer.from(bytes).includes(resolve('.')),
  );
  expect(named.map(([path]) => path)).toEqual([]);
  expect(
    Object.values(zipOf(here, 'firefox')).filter((bytes) =>
      Buffer.from(bytes).includes(resolve('.')),
    ),
  ).toEqual([]);
});

test('from the source, on another machine, the same bytes are made', () => {
  expect(madeAgain).toMatchObject({ code: 0 });
  expect(madeAgain.said).toContain('no zip of the source');
  const { [`source ${version}`]: _, ...extensions } = sums(made);
  expect(sums(madeAgain)).toEqual(extensions);
});
