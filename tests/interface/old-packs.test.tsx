// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';
import { makeDatabase } from '../platform/fake-database.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
const held = vi.hoisted(() => ({ database: {} as Record<string, unknown> }));
vi.mock('../../src/platform/database.ts', () => ({
  all: (store: string) => (held.database['all'] as (store: string) => unknown)(store),
}));
const ours = vi.hoisted(() => ({ date: '' }));
vi.mock('../../src/generated/packs.ts', () => ({
  get shippedPacks() {
    return [{ date: '2026-01-01' }, { date: ours.date }];
  },
}));

import { OldPacks } from '../../src/interface/old-packs.tsx';
import { oldPacks } from '../../src/platform/packs-old.ts';
import { draw } from './on-page.tsx';

const now = Date.UTC(2026, 10, 27);
const guest = (id: string, from: string, date: string) => ({
  ...{ id, from, date, text: '', sum: 'a', title: id, version: '1', explanations: {} },
});
const feed = (id: string, expires: string) => ({
  ...{ id, signedBy: '', etag: '', looked: 1, next: 1, failures: 0 },
  state: { keys: [], expires },
});

let database = makeDatabase();
beforeEach(() => {
  browser.now = makeBrowser() as never;
  database = makeDatabase();
  held.database = database;
  vi.useFakeTimers({ now, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

const found = () => oldPacks(now, 'en', [{ date: '2026-11-20' }]);

test('fresh rules are not spoken of', async () => {
  await database.put('packs', guest('file', 'file', '2026-11-01'));
  expect(await found()).toEqual([]);
});

test('of ours the newest date counts', async () => {
  const packs = [{ date: '2025-01-01' }, { date: '2026-05-26' }, { date: '2024-01-01' }];
  expect(await oldPacks(now, 'en', packs)).toEqual([{ date: '2026-05-26', age: 'old' }]);
});

test('of others the feed says how long they are good, a file does not', async () => {
  await database.put('packs', guest('file', 'file', '2026-01-01'));
  await database.put('packs', guest('fed', 'https://a.example/', '2024-01-01'));
  await database.put('packs', guest('late', 'https://b.example/', '2026-11-01'));
  await database.put('feeds', feed('https://a.example/', '2026-12-01T00:00:00Z'));
  await database.put('feeds', feed('https://b.example/', '2026-11-20T00:00:00Z'));
  expect(await found()).toEqual([
    { title: 'file', date: '2026-01-01', age: 'old' },
    { title: 'late', date: '2026-11-01', age: 'old' },
  ]);
});

test('others are spoken of under what they are called in the reader’s language', async () => {
  const titles = { es: 'Lo del puerto' };
  const titled = { ...guest('file', 'file', '2026-01-01'), titles };
  await database.put('packs', titled);
  ours.date = '2026-11-20';
  const page = await draw(<OldPacks />, 'es');
  expect(page.textContent).toContain('Lo del puerto');
  expect(page.textContent).not.toContain('file');
});

test.each([
  ['2026-05-10', 'en', 'The rules are from May 2026. Newer ones may know more.'],
  ['2027-05-10', 'en', 'The rules are dated later than today. Is the clock of this device right?'],
  ['2026-11-10', 'en', ''],
  ['2026-05-10', 'es', 'Las reglas son de mayo de 2026.'],
])('rules of %s are spoken of calmly in "%s"', async (date, language, sentence) => {
  ours.date = date;
  const page = await draw(<OldPacks />, language);
  if (sentence === '') expect(page.textContent).toBe('');
  else expect(page.textContent).toContain(sentence);
});
