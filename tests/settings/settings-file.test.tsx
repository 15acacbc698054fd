// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
const saved = vi.hoisted(() => [] as unknown[][]);
vi.mock('../../src/interface/save-file.ts', () => ({
  saveFile: (...what: unknown[]) => void saved.push(what),
}));

import { draw, press, settle } from '../interface/on-page.tsx';

let fake = makeBrowser();
const load = async () => {
  vi.resetModules();
  return {
    ...(await import('../../src/settings/settings-file.tsx')),
    ...(await import('../../src/platform/choices.ts')),
    ...(await import('../../src/platform/settings.ts')),
  };
};
let ours: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  fake = makeBrowser();
  browser.now = fake as never;
  saved.length = 0;
  ours = await load();
});

const file = (more: object): string =>
  JSON.stringify({ lurewatch: 'settings', version: 1, ...more });

/** Opens a file as the browser's own picker would. */
async function opens(page: HTMLElement, text: string): Promise<void> {
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', {
    value: [{ size: text.length, text: async () => text }],
    configurable: true,
  });
  await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

describe('saving', () => {
  test('gives a file under a name that says nothing, without what is muted', async () => {
    await ours.mute('www.indeed.com');
    const page = await draw(<ours.SettingsFile />);
    await press(page, 'Save settings as a file');
    const [[text, kind, name] = []] = saved;
    expect(JSON.parse(text as string)).toEqual({
      ...{ lurewatch: 'settings', version: 1 },
      ...{ language: '', number: false, countries: [], paused: false },
      packs: { packsOff: [], rulesOff: [] },
    });
    expect([kind, name]).toEqual([{ mime: 'application/json', extension: 'json' }, 'settings']);
    expect(fake.permissions.request).not.toHaveBeenCalled();
  });

  test('takes what is muted along only where that was ticked', async () => {
    await ours.mute('www.indeed.com');
    const page = await draw(<ours.SettingsFile />);
    await act(async () => page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await press(page, 'Save settings as a file');
    const { mutes } = JSON.parse(saved[0]?.[0] as string) as { mutes: { muted: object } };
    expect(Object.keys(mutes.muted)).toHaveLength(1);
  });
});

describe('opening', () => {
  test('shows what would change, and changes nothing before the yes', async () => {
    const page = await draw(<ours.SettingsFile />);
    await opens(page, file({ language: 'th', number: false, countries: ['KH'] }));
    const rows = [...page.querySelectorAll('tbody tr')].map(({ children }) =>
      [...children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Language', 'As in the browser', 'Thai'],
      ['Countries', 'none', 'Cambodia'],
    ]);
    expect(fake.storage.local.all()).toEqual({});
    await press(page, 'Use these settings');
    expect((await ours.settings.get()).language).toBe('th');
    expect(page.textContent).toContain('The settings of the file are in use.');
  });

  test('is undone', async () => {
    await ours.settings.change((all) => ({ ...all, language: 'ar' }));
    const page = await draw(<ours.SettingsFile />);
    await opens(page, file({ language: 'th', paused: true }));
    await press(page, 'Use these settings');
    expect(await ours.isPaused()).toBe(true);
    await press(page, 'Undo');
    expect((await ours.settings.get()).language).toBe('ar');
    expect(await ours.isPaused()).toBe(false);
  });

  test('is undone in its own parts alone: what was chosen before the yes or after it stays', async () => {
    const page = await draw(<ours.SettingsFile />);
    await opens(page, file({ language: 'th', number: true }));
    await ours.settings.change((all) => ({ ...all, language: 'ar' }));
    await press(page, 'Use these settings');
    await ours.mute('www.indeed.com');
    await ours.pause();
    await press(page, 'Undo');
    expect((await ours.settings.get()).language).toBe('ar');
    expect((await ours.settings.get()).number).toBe(false);
    expect(await ours.isMuted('www.indeed.com')).toBe(true);
    expect(await ours.isPaused()).toBe(true);
  });

  test('leads who hears the page to what would change, and back when that is left', async () => {
    const page = await draw(<ours.SettingsFile />);
    await opens(page, file({ number: true }));
    expect(document.activeElement?.textContent).toBe('This is what the file would change');
    await press(page, 'Keep mine');
    expect(document.activeElement?.textContent).toBe('Settings as a file');
  });

  test('can be left at that', async () => {
    const page = await draw(<ours.SettingsFile />);
    await opens(page, file({ number: true }));
    await press(page, 'Keep mine');
    expect((await ours.settings.get()).number).toBe(false);
    expect(page.textContent).toContain('Nothing was changed.');
  });

  test('says how many signs a file would switch off, by name', async () => {
    const page = await draw(<ours.SettingsFile />);
    const packs = { packsOff: ['trafficking'], rulesOff: ['job-scams/a'] };
    await opens(page, file({ packs }));
    expect(page.querySelector('tbody')?.textContent).toContain(
      '2 switched off: trafficking, job-scams/a',
    );
  });

  test('says that the mutes of the file take the place of those that are there', async () => {
    const page = await draw(<ours.SettingsFile />);
    await opens(
      page,
      file({ mutes: { salt: '', muted: {}, dismissed: { ['a'.repeat(64)]: 9e12 } } }),
    );
    expect(page.textContent).toContain('take the place of those that you have');
    expect(page.querySelector('tbody')?.textContent).toContain('muted sites: 0, dismissed ads: 1');
  });

  test.each([
    ['a broken one', file({ countries: 'all' }), 'This part of it is broken: Countries.'],
    ['another file', '{}', 'It is not a file of settings.'],
    ['a later one', file({ version: 2 }), 'It was made by a newer Lurewatch.'],
    ['a huge one', ' '.repeat(4_000_001), 'It is too large for a file of settings.'],
  ])('%s is refused with a sentence, and nothing is changed', async (_, text, sentence) => {
    const page = await draw(<ours.SettingsFile />);
    await opens(page, text);
    expect(page.querySelector('[role=alert]')?.textContent).toContain(sentence);
    expect(fake.storage.local.all()).toEqual({});
  });

  test('one that says the same as before asks nothing', async () => {
    const page = await draw(<ours.SettingsFile />);
    await opens(page, file({ number: false }));
    expect(page.textContent).toContain('There is nothing to change.');
    expect(page.querySelector('table')).toBeNull();
  });
});
