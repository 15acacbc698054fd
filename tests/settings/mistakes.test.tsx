// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));

import { draw, press } from '../interface/on-page.tsx';

const said = {
  level: 'caution',
  signs: [
    { pack: 'trafficking', rule: 'travel-paid' },
    { pack: 'coast', rule: 'fee' },
  ],
  packs: [{ name: 'trafficking', version: '0.1.0', date: '2026-11-26' }],
} as const;

let fake = makeBrowser();
const load = async () => {
  vi.resetModules();
  return {
    ...(await import('../../src/settings/mistakes.tsx')),
    ...(await import('../../src/platform/mistakes.ts')),
  };
};
let ours: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  fake = makeBrowser();
  browser.now = fake as never;
  fake.runtime.sendMessage.mockImplementation(async () => [
    {
      ...{ pack: 'trafficking', rule: 'travel-paid', language: 'en' },
      ...{ title: 'Pays for your flight', why: '', ask: '', sources: [] },
    },
  ]);
  ours = await load();
});

test('without any, it is said; and what would be kept, and what never', async () => {
  const page = await draw(<ours.Mistakes />);
  expect(page.textContent).toContain('You have called nothing a mistake.');
  expect(page.textContent).toContain('It keeps nothing of the ad');
});

test('each is listed by its day, how strong it was, and its signs in words, or by name where there are none', async () => {
  await ours.keepMistake(said);
  const page = await draw(<ours.Mistakes />);
  expect(page.textContent).toContain('1 note was called a mistake.');
  const [day = '', ...signs] = [...page.querySelectorAll('.packs > li p, .tight li')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(day).toContain('Things to check');
  expect(day).toContain(String(new Date().getFullYear()));
  expect(signs.slice(0, 2)).toEqual(['Pays for your flight', 'coast/fee']);
});

test('the note for the maintainers is shown whole, as it is copied', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>(async () => {});
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: copied },
    configurable: true,
  });
  await ours.keepMistake(said);
  const page = await draw(<ours.Mistakes />);
  const text = page.querySelector('pre')?.textContent ?? '';
  expect(text).toMatch(
    /^Called a mistake, Lurewatch 1\.2\.3\n\nDay: \d{4}-\d\d-\d\d\nLevel: caution\nSigns: trafficking\/travel-paid, coast\/fee\nPacks: trafficking 0\.1\.0 \(2026-11-26\)\n$/,
  );
  await press(page, 'Copy');
  expect(copied).toHaveBeenCalledWith(text);
});

test('one is deleted, and brought back', async () => {
  await ours.keepMistake(said);
  const page = await draw(<ours.Mistakes />);
  await press(page, page.querySelector('.packs button')?.textContent ?? '');
  expect(await ours.mistakes()).toEqual([]);
  expect(page.textContent).toContain('Deleted.');
  expect(document.activeElement?.textContent).toBe('What you called a mistake');
  await press(page, 'Undo');
  expect(await ours.mistakes()).toHaveLength(1);
});

test('all are deleted at once', async () => {
  await ours.keepMistake(said);
  await ours.keepMistake(said);
  const page = await draw(<ours.Mistakes />);
  await press(page, 'Delete all entries');
  expect(await ours.mistakes()).toEqual([]);
});

test('two that are deleted one after the other are each told of', async () => {
  await ours.keepMistake(said);
  await ours.keepMistake(said);
  const page = await draw(<ours.Mistakes />);
  const told: string[] = [];
  const output = page.querySelector('output');
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      told.push(...[...addedNodes].map(({ textContent }) => textContent ?? ''));
  });
  if (output !== null) observer.observe(output, { childList: true, subtree: true });
  for (let times = 0; times < 2; times += 1)
    await press(page, page.querySelector('.packs button')?.textContent ?? '');
  observer.disconnect();
  expect(told).toEqual(['Deleted.', 'Deleted.']);
});
