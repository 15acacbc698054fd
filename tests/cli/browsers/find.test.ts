import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../src/cli/browsers/find.ts';
import { missingBrowser } from '../../../src/cli/browsers/install.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lurewatch-find-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

test('the browser that the setting names comes before all others', () => {
  const own = program('my-browser', 0o755);
  vi.stubEnv('LUREWATCH_CHROME', own);
  expect(findBrowser('chrome')).toBe(own);
});

test('a file that cannot be run is no browser', () => {
  const own = program('my-browser', 0o644);
  vi.stubEnv('LUREWATCH_FIREFOX', own);
  expect(findBrowser('firefox')).not.toBe(own);
});

test('a browser is found by its name on the path', () => {
  const chrome = program('chromium', 0o755);
  vi.stubEnv('PATH', folder);
  expect(findBrowser('chrome')).toBe(chrome);
});

test('a missing browser is told in one sentence that says what to install', () => {
  expect(missingBrowser('firefox')).toBe(
    'No Firefox was found: install Firefox 140 or newer, or name its program in LUREWATCH_FIREFOX.',
  );
});
