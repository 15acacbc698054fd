import { expect, test, vi } from 'vitest';
import { onNewBrowser } from './with-browser.ts';

const load = () => onNewBrowser(() => import('../../src/platform/mistakes.ts'));

const said = {
  level: 'danger',
  signs: [{ pack: 'trafficking', rule: 'travel-paid' }],
  packs: [{ name: 'trafficking', version: '0.1.0', date: '2026-11-26' }],
} as const;

test('what was called a mistake is kept with its day, its rules and its packs, and nothing else', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 27, 23, 59), toFake: ['Date'] });
  const { browser, module } = await load();
  const title = 'Chef in Phnom Penh';
  await module.keepMistake({
    ...said,
    signs: [{ ...said.signs[0], quote: title }],
    packs: [{ ...said.packs[0], title }],
    url: 'https://www.indeed.com/1',
    title,
  } as never);
  expect(await module.mistakes()).toEqual([
    { id: expect.any(String) as string, day: '2026-11-27', ...said },
  ]);
  expect(JSON.stringify(browser.storage.local.all())).not.toMatch(/Chef|indeed|23:59/);
  vi.useRealTimers();
});

test.each([
  ['a rule', { ...said, signs: [{ pack: 'trafficking', rule: 'Chef in Phnom Penh' }] }],
  ['a pack of a rule', { ...said, signs: [{ pack: 'https://x.example', rule: 'a' }] }],
  ['a pack', { ...said, packs: [{ name: 'Chef', version: '1', date: '2026-11-26' }] }],
  ['a version', { ...said, packs: [{ name: 'a', version: 'a b', date: '2026-11-26' }] }],
  ['a day', { ...said, packs: [{ name: 'a', version: '1', date: 'yesterday at noon' }] }],
])('words in the place of %s do not get in', async (_, strange) => {
  const { module } = await load();
  await module.keepMistake(strange);
  const [kept] = await module.mistakes();
  expect([kept?.signs, kept?.packs]).toContainEqual([]);
});

test('one is taken back, others stay; all are deleted, and that is undone', async () => {
  const { module } = await load();
  const first = await module.keepMistake(said);
  const second = await module.keepMistake(said);
  await module.removeMistakes([first]);
  expect((await module.mistakes()).map(({ id }) => id)).toEqual([second]);
  const gone = await module.removeMistakes([second]);
  expect(await module.mistakes()).toEqual([]);
  await module.restoreMistakes(gone);
  expect((await module.mistakes()).map(({ id }) => id)).toEqual([second]);
});

test('of very many the oldest go first', async () => {
  const { module } = await load();
  const first = await module.keepMistake(said);
  for (let n = 0; n < 200; n += 1) await module.keepMistake(said);
  const ids = (await module.mistakes()).map(({ id }) => id);
  expect(ids).toHaveLength(200);
  expect(ids).not.toContain(first);
});

test('what lies there broken is left out', async () => {
  const { browser, module } = await load();
  const whole = { id: 'a', day: '2026-11-27', ...said };
  await browser.storage.local.set({ mistakes: { list: [1, null, { id: 'x' }, whole] } });
  expect(await module.mistakes()).toEqual([whole]);
});

test('what could not be kept has no id, and is not kept with the next one', async () => {
  const { browser, module } = await load();
  browser.storage.local.set.mockRejectedValueOnce(new Error('quota'));
  expect(await module.keepMistake(said)).toBe('');
  const second = await module.keepMistake(said);
  expect((await module.mistakes()).map(({ id }) => id)).toEqual([second]);
});
