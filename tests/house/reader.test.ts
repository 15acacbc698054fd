import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentScriptsOf } from '../../src/cli/manifest.ts';
import { scriptOfSite } from '../../src/cli/site-scripts.ts';
import { hostPatterns, sites } from '../../src/sites/index.ts';
import { broughtBy } from './brought.ts';
import { sourceFiles } from './source.ts';

const files = new Map(sourceFiles('src').map((file) => [file.path, file]));
const reader = 'src/content/reader.js';

describe('the reader that starts with every page', () => {
  const brought = broughtBy('src/content/reader.ts', files);

  test('carries no site: each is a script of its own', () => {
    expect(brought).toContain('src/sites/reading/known.ts');
    const carried = sites.filter(({ name }) => brought.has(`src/sites/${name}.ts`));
    expect(carried).toEqual([]);
    expect(brought).not.toContain('src/sites/reading/all.ts');
    expect(broughtBy('src/sites/index.ts', files)).toContain('src/sites/reading/all.ts');
  });

  test('carries neither rules nor what shows them', () => {
    const all = [...brought];
    expect(all.filter((path) => path.startsWith('src/scoring/'))).toEqual([]);
    expect(all.filter((path) => path.startsWith('src/content/showing/'))).toEqual([]);
    expect(all.filter((path) => path.startsWith('src/packs/'))).toEqual([]);
  });

  test('is listed for every host of every board, each time after the script of that board', () => {
    const hosts = hostPatterns();
    const scripts = contentScriptsOf({ browser: 'chrome', mode: 'production' }, hosts, reader);
    expect(scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(hosts.required.toSorted());
    for (const { js } of scripts) {
      expect(js).toEqual([expect.stringMatching(/^src\/content\/sites\/[\w-]+\.js$/), reader]);
      const file = js[0]?.replace('src/content/sites/', 'src/sites/').replace('.js', '.ts') ?? '';
      expect(existsSync(join(import.meta.dirname, '../..', file))).toBe(true);
    }
  });
});

test('the background starts without the engine: what needs it is brought when a pack comes', () => {
  const brought = broughtBy('src/background/index.ts', files);
  const heavy = 'src/background/packs/heavy.ts';
  expect(
    [...brought].filter((path) => /^src\/scoring\/(?:index|match\/build)\.ts$/u.test(path)),
  ).toEqual([]);
  expect(brought).not.toContain(heavy);
  expect(brought).not.toContain('src/generated/explanations.ts');
  // Of our own words it needs those that the browser says.
  expect(brought).toContain('src/interface/browser-words.ts');
  expect(brought).not.toContain('src/interface/words.ts');
  expect(broughtBy(heavy, files)).toContain('src/scoring/match/build.ts');
});

test('a site’s script tells of that site, and of no other', async () => {
  const root = join(import.meta.dirname, '../..');
  const script = await scriptOfSite(root, 'linkedin', ['chrome109']);
  // What the browser would do with it; the place is the one that `told.ts` names.
  const { runInNewContext } = await import('node:vm');
  const told: unknown = runInNewContext(
    `${script};globalThis[Symbol.for('lurewatch sites')].map(({ name, layouts }) => [name, layouts.length]);`,
  );
  const linkedin = sites.find(({ name }) => name === 'linkedin');
  expect(JSON.stringify(told)).toBe(JSON.stringify([['linkedin', linkedin?.layouts.length]]));
  expect(script.length).toBeLessThan(20_000);
});
