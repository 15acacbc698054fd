import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zipOf, type ZipFile } from '../../../src/cli/package/zip.ts';

const files: readonly (readonly [string, ZipFile])[] = [
  ['manifest.json', { bytes: strToU8('{}') }],
  ['_locales/en/messages.json', { bytes: strToU8('{"name":{"message":"Lurewatch"}}') }],
  ['.ci/run', { bytes: strToU8('#!/bin/sh\n'), executable: true }],
];
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const made = hashOf(zipOf(new Map(files)));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('a zip holds the files as they are', () => {
  const inside = unzipSync(zipOf(new Map(files)));
  expect(Object.keys(inside)).toEqual(['.ci/run', '_locales/en/messages.json', 'manifest.json']);
  expect(strFromU8(inside['manifest.json'] ?? new Uint8Array())).toBe('{}');
});

test('the order in which files come changes no byte', () => {
  expect(hashOf(zipOf(new Map(files.toReversed())))).toBe(made);
});

test.each(['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'])(
  'a machine in %s, years later, makes the same zip',
  (zone) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date('2031-07-05T23:59:59Z') });
    expect(hashOf(zipOf(new Map(files)))).toBe(made);
  },
);

test.each([
  ['a byte', { bytes: strToU8('[]') }],
  ['the right to be run', { bytes: strToU8('{}'), executable: true }],
])('%s that is another makes another zip', (_, file) => {
  expect(hashOf(zipOf(new Map([...files, ['manifest.json', file]])))).not.toBe(made);
});
