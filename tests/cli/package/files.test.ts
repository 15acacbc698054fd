import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceFiles } from '../../../src/cli/package/files.ts';

const root = mkdtempSync(join(tmpdir(), 'lurewatch-source-'));
const git = (...args: readonly string[]): void =>
  void execFileSync('git', args, { cwd: root, stdio: 'ignore' });

beforeAll(() => {
  git('init', '-q');
  mkdirSync(join(root, '.ci'));
  writeFileSync(join(root, '.gitignore'), 'node_modules/\ndist/\n');
  writeFileSync(join(root, '.ci', 'run'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(root, 'a file'), 'a');
  git('add', '.');
  git('update-index', '--chmod=+x', '.ci/run');
  git('-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '-q', '-m', 'a');
});

afterAll(() => rmSync(root, { recursive: true }));

test('the source is what git has, with the rights that git knows', () => {
  chmodSync(join(root, '.ci', 'run'), 0o600);
  chmodSync(join(root, 'a file'), 0o777);
  const source = sourceFiles(root);
  expect([...(source?.files ?? [])].map(([path, { executable }]) => [path, executable])).toEqual([
    ['.ci/run', true],
    ['.gitignore', false],
    ['a file', false],
  ]);
});

test('a new file belongs to it and is told of; what is ignored, and links, do not', () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'made'), '');
  symlinkSync(tmpdir(), join(root, 'node_modules'));
  writeFileSync(join(root, 'new'), 'n');
  const source = sourceFiles(root);
  expect([...(source?.files.keys() ?? [])]).toEqual(['.ci/run', '.gitignore', 'a file', 'new']);
  expect(source?.uncommitted).toContain('new');
  expect(source?.uncommitted).not.toContain('node_modules');
});

test('a secret key that was made there is not published with it, whatever it is called', () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n';
  writeFileSync(join(root, 'my-pack.key'), pem);
  writeFileSync(join(root, 'about keys'), `How to read ${pem}`);
  const names = [...(sourceFiles(root)?.files.keys() ?? [])];
  expect(names).toContain('about keys');
  expect(names).not.toContain('my-pack.key');
});

test('a folder inside another checkout is none of its own', () => {
  expect(sourceFiles(join(root, '.ci'))).toBeUndefined();
});
