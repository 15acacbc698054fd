// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';
import { listing, verdict as weak } from '../report/a-report.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
vi.mock('../../src/interface/judging.ts', () => ({
  packsInUse: async () => [{ name: 'trafficking', version: '1', date: '2026-11-20' }],
}));

import { shownSigns } from '../../src/interface/shown-signs.ts';
import { NotePage } from '../../src/help/note-page.tsx';
import { draw, press, type } from '../interface/on-page.tsx';

const verdict = {
  ...weak,
  evidence: weak.evidence.map((sign) => ({ ...sign, strength: 'fair' as const })),
};
const seen = { key: 'k', listing, state: 'scored', verdict, dismissed: false } as const;
let fake = makeBrowser();
let handed: object = {};
beforeEach(() => {
  fake = makeBrowser();
  browser.now = fake as never;
  handed = { seen };
  fake.runtime.sendMessage.mockImplementation(async (message) => {
    const { name } = message as { name: string };
    if (name === 'handedOver') return handed;
    if (name !== 'explain') return undefined;
    return verdict.evidence.map(({ pack, rule }) => ({
      ...{ pack, rule, language: 'en', title: `Title of ${rule}`, why: 'Why it is', ask: 'Ask' },
      sources: [{ title: 'A paper', url: 'https://paper.example', date: '2025-01' }],
    }));
  });
});

test('the way out comes first, and the title says nothing', async () => {
  const page = await draw(<NotePage />);
  const first = page.querySelector('button, a, input, select, textarea, summary');
  expect(first?.textContent).toBe('Leave this page now');
});

test('says calmly what the note is not, and shows each sign with quote, why and source', async () => {
  const page = await draw(<NotePage />);
  expect(page.querySelector('h1')?.textContent).toBe('Is this your ad?');
  expect(page.textContent).toContain('It does not judge your firm or any person.');
  expect(page.textContent).toContain('No server decided, and nobody was told.');
  const sign = shownSigns(verdict).find(({ spans }) => spans.length > 0);
  expect(page.textContent).toContain(`Title of ${sign?.rule}`);
  expect(page.textContent).toContain(sign?.spans[0]?.text);
  expect(page.textContent).toContain('Why it is');
  expect(page.querySelector('a')?.href).toBe('https://paper.example/');
});

test('has a text ready that names the rules and quotes the words; what is changed is what is copied', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>(async () => {});
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: copied },
    configurable: true,
  });
  const page = await draw(<NotePage />);
  const ready = page.querySelector('textarea')?.value ?? '';
  const sign = shownSigns(verdict).find(({ spans }) => spans.length > 0);
  expect(ready).toContain(`(${sign?.pack}/${sign?.rule})`);
  expect(ready).toContain(`“${sign?.spans[0]?.text}”`);
  expect(ready).toContain('trafficking 1');
  await type(page, 'Your text', 'Another text');
  await press(page, 'Copy');
  expect(copied).toHaveBeenCalledWith('Another text');
  const asked = fake.runtime.sendMessage.mock.calls.map(
    ([message]) => (message as { name: string }).name,
  );
  expect(new Set(asked)).toEqual(new Set(['handedOver', 'explain']));
});

test('leads to where every rule can be read', async () => {
  const page = await draw(<NotePage />);
  await press(page, 'Read every rule');
  expect(fake.tabs.create.mock.lastCall?.[0].url).toContain('src/workbench/index.html');
});

test('opened without an ad says how it is opened with one', async () => {
  handed = {};
  const page = await draw(<NotePage />);
  expect(page.textContent).toContain('No ad came with this page.');
});
