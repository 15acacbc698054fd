// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
const row = (kind: string, ways: object) => ({
  id: kind,
  country: 'KH',
  name: kind,
  kind,
  languages: [],
  sure: 'own',
  checked: '2026-11-26',
  source: { title: 'A paper', url: 'https://paper.example', date: '2025' },
  ...ways,
});
vi.mock('../../src/generated/channels.ts', () => ({
  get channels() {
    return [
      row('police', { phones: ['1'] }),
      row('foreign-ministry', { phones: ['2'] }),
      row('cyber-fraud', { phones: ['3'] }),
      row('trafficking', { phones: ['4'] }),
      row('labour-migration', { phones: ['5'] }),
      row('organisation', { chat: ['SMS 6'] }),
      row('platform', { page: 'https://p.example', sites: ['p.example'] }),
    ];
  },
}));

import { HelpPage } from '../../src/help/help-page.tsx';
import { draw, press, settle } from '../interface/on-page.tsx';

let fake = makeBrowser();
beforeEach(() => {
  fake = makeBrowser();
  browser.now = fake as never;
  fake.runtime.sendMessage.mockResolvedValue({});
  location.hash = '';
});

/** jsdom moves the hash but tells nobody at once. */
const pick = async (page: HTMLElement, words: string) => {
  await press(page, words);
  await act(async () => {
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await settle();
};

describe('the help page', () => {
  test('offers six states and chooses none', async () => {
    const page = await draw(<HelpPage />);
    expect(page.querySelectorAll('.choices button')).toHaveLength(6);
    expect(page.querySelector('h1')?.textContent).toBe('Help');
  });

  test.each([
    ['I am looking for a job', 'register of your government', false],
    ['Someone has offered me a job', 'Which visa?', true],
    ['I am on my way', 'You may change your mind', true],
    ['I am helping someone', 'Do not argue', true],
    ['I gave money or documents', 'call your bank', true],
  ])('"%s" says "%s"; helplines: %s', async (state, words, helplines) => {
    const page = await draw(<HelpPage />);
    await pick(page, state);
    expect(page.textContent).toContain(words);
    expect(page.querySelector('select') !== null).toBe(helplines);
  });

  test.each([
    ['Someone has offered me a job', ['labour-migration', 'trafficking', 'cyber-fraud']],
    ['I am on my way', ['foreign-ministry', 'trafficking', 'police']],
    ['I am helping someone', ['foreign-ministry', 'trafficking', 'police']],
    ['I gave money or documents', ['cyber-fraud', 'police', 'trafficking']],
    ['I cannot leave', ['trafficking', 'foreign-ministry', 'police']],
  ])('"%s" names the silent way, then %j, and no site with ads', async (state, kinds) => {
    const page = await draw(<HelpPage />);
    await pick(page, state);
    if (state === 'I cannot leave') await press(page, 'Show silent ways to reach help');
    const select = page.querySelector('select');
    await act(async () => {
      if (select) select.value = 'KH';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const names = [...page.querySelectorAll('.channels b')].map(({ textContent }) => textContent);
    expect(names).toHaveLength(6);
    expect(names.slice(0, 4)).toEqual(['organisation', ...kinds]);
  });

  test('"I cannot leave" has at most five lines, no form, and asks the browser for nothing', async () => {
    const page = await draw(<HelpPage />);
    await pick(page, 'I cannot leave');
    fake.runtime.sendMessage.mockClear();
    fake.storage.local.get.mockClear();
    const again = await draw(<HelpPage />);
    expect(again.querySelectorAll('.lines li').length).toBeLessThanOrEqual(5);
    expect(again.querySelector('form, input, select, textarea')).toBeNull();
    expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
    expect(fake.storage.local.get).not.toHaveBeenCalled();
    await press(again, 'Show silent ways to reach help');
    expect(again.querySelector('select')).not.toBeNull();
  });

  test('the heading of what was picked has the focus, so that the keyboard and the ear go on from there', async () => {
    const page = await draw(<HelpPage />);
    expect(document.activeElement).toBe(document.body);
    await pick(page, 'I cannot leave');
    expect(document.activeElement?.textContent).toBe('I cannot leave');
    await press(page, 'Show silent ways to reach help');
    expect(document.activeElement?.textContent).toBe('Helplines');
    await press(page, 'Back');
    expect(document.activeElement?.textContent).toBe('I cannot leave');
    await pick(page, 'Back');
    expect(document.activeElement?.textContent).toBe('Help');
  });

  test('keeps no choice, and leaves no trail of choices to go back through', async () => {
    const before = history.length;
    const page = await draw(<HelpPage />);
    await pick(page, 'I am on my way');
    await pick(page, 'Back');
    await pick(page, 'I cannot leave');
    expect(history.length).toBe(before);
    expect(fake.storage.local.set).not.toHaveBeenCalled();
    expect(location.hash).toMatch(/^#\d$/);
  });

  test('opened from a banner it begins with the one step for that harm', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ harm: 'task-scam' });
    const page = await draw(<HelpPage />);
    await settle();
    expect(page.querySelector('.step')?.textContent).toBe('Do not send money to get money.');
  });
});
