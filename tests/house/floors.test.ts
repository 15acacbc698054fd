import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breaches, knownFolders } from './floors.ts';
import { sourceFiles } from './source.ts';

describe('floors', () => {
  test('every file of src imports only what stands below it', () => {
    expect(breaches(sourceFiles('src'))).toEqual([]);
  });

  test('every folder of src has a floor', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
      .map(({ name }) => name);
    expect(folders.filter((name) => !knownFolders.includes(name))).toEqual([]);
  });

  test.each([
    ['scoring/weigh.ts', "import { readPage } from '../sites/index.ts';"],
    ['sites/linkedin.ts', "import { engineOf } from '../scoring/index.ts';"],
    ['popup/list.tsx', "import { watch } from '../content/watch.ts';"],
    ['content/banner.tsx', "import browser from 'webextension-polyfill';"],
    ['content/banner.tsx', "import { parse } from 'yaml';"],
    ['report/index.ts', "import { readFileSync } from 'node:fs';"],
    ['scoring/judge.ts', 'const now = Date.now();'],
    ['scoring/judge.ts', 'const width = window.innerWidth;'],
    ['report/index.ts', 'const id = crypto.randomUUID();'],
    ['background/index.ts', "const { load } = await import('../packs/load.ts');"],
    ['interface/signs.tsx', "const all = import.meta.glob('../popup/*.tsx');"],
  ])('a planted fault is found in %s: %s', (path, text) => {
    expect(breaches([{ path: `src/${path}`, text }])).toHaveLength(1);
  });
});
