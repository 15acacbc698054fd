import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../src/cli/browsers/temporary.ts';
import { freshExtension } from '../../src/cli/fresh.ts';

const { root, build } = vi.hoisted(() => ({
  root: { path: '' },
  build: vi.fn<() => Promise<string>>(),
}));
vi.mock(import('../../src/cli/folders.ts'), async (original) => ({
  ...(await original()),
  projectRoot: () => root.path,
}));
vi.mock(import('../../src/cli/build.ts'), () => ({ buildExtension: build }));

const outDir = 'dist/chrome-demo';
const asked = { browser: 'chrome', mode: 'demo', outDir } as const;

/** A checkout, all of it an hour old, and what a build leaves in it. */
function checkout(): string {
  const folder = temporaryFolder('fresh');
  root.path = folder;
  for (const name of ['src/content', 'icons', outDir])
    mkdirSync(join(folder, name), { recursive: true });
  const files = ['package.json', 'package-lock.json', 'manifest.json', 'vite.config.ts'];
  for (const name of [...files, 'tsconfig.json', 'src/content/reader.ts'])
    writeFileSync(join(folder, name), '');
  const before = Date.now() / 1000 - 3600;
  for (const name of [
    ...files,
    'tsconfig.json',
    'src/content/reader.ts',
    'src/content',
    'src',
    'icons',
  ])
    utimesSync(join(folder, name), before, before);
  build.mockImplementation(() => {
    writeFileSync(join(folder, outDir, 'manifest.json'), '{}');
    return Promise.resolve(join(folder, outDir));
  });
  return folder;
}

afterEach(() => {
  build.mockReset();
  rmSync(root.path, { recursive: true });
});

describe('a build', () => {
  test('is there for the next one who asks', async () => {
    const folder = checkout();
    expect(await freshExtension(asked)).toBe(join(folder, outDir));
    expect(await freshExtension(asked)).toBe(join(folder, outDir));
    expect(build.mock.calls).toEqual([[asked]]);
  });

  test.each(['src/content/reader.ts', 'src/content', 'package-lock.json', 'vite.config.ts'])(
    'is made anew when %s has changed since',
    async (changed) => {
      const folder = checkout();
      await freshExtension(asked);
      const soon = Date.now() / 1000 + 5;
      utimesSync(join(folder, changed), soon, soon);
      await freshExtension(asked);
      expect(build).toHaveBeenCalledTimes(2);
    },
  );

  test('is made anew when the one before was broken off', async () => {
    checkout();
    await freshExtension(asked);
    const later = Date.now() / 1000 + 5;
    utimesSync(join(root.path, 'src/content/reader.ts'), later, later);
    build.mockRejectedValueOnce(new Error('broken off'));
    await expect(freshExtension(asked)).rejects.toThrow('broken off');
    const before = Date.now() / 1000 - 60;
    utimesSync(join(root.path, 'src/content/reader.ts'), before, before);
    await freshExtension(asked);
    expect(build).toHaveBeenCalledTimes(3);
  });
});
