// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBrowser, spy } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));

import { draw, press, settle, type } from '../interface/on-page.tsx';

const day = 24 * 60 * 60 * 1000;
let fake = makeBrowser();

/** Loads the page's pieces afresh, as storage holds them now. */
const load = async () => {
  vi.resetModules();
  return {
    ...(await import('../../src/settings/mutes.tsx')),
    ...(await import('../../src/settings/dismissals.tsx')),
    ...(await import('../../src/settings/pausing.tsx')),
    ...(await import('../../src/settings/keys.tsx')),
    ...(await import('../../src/platform/choices.ts')),
  };
};
let ours: Awaited<ReturnType<typeof load>>;

beforeEach(async () => {
  fake = makeBrowser();
  browser.now = fake as never;
  ours = await load();
});

const buttons = (page: HTMLElement) =>
  [...page.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('muted sites', () => {
  test('stand there as days and numbers, and it is said why they have no names', async () => {
    await ours.mute('www.indeed.com');
    await ours.mute('www.linkedin.com');
    const page = await draw(<ours.Mutes />);
    const until = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(
      Date.now() + 365 * day,
    );
    expect(page.textContent).toContain(`2 sites are muted until ${until}.`);
    expect(page.textContent).toContain('does not write down the name of a muted site');
    expect(page.textContent).not.toMatch(/indeed|linkedin/);
  });

  test('of a day are shown again, that is undone, and the focus is never lost', async () => {
    await ours.mute('www.indeed.com');
    const page = await draw(<ours.Mutes />);
    const [first = ''] = buttons(page);
    expect(first).toMatch(/^Show signs again on sites that are muted until /);
    await press(page, first);
    expect(await ours.isMuted('www.indeed.com')).toBe(false);
    expect(page.textContent).toContain('No site is muted.');
    expect(document.activeElement?.textContent).toBe('Muted sites');
    await press(page, 'Undo');
    expect(await ours.isMuted('www.indeed.com')).toBe(true);
    expect(page.querySelector('output')?.textContent).toBe('It is muted again.');
    expect(document.activeElement?.textContent).toBe('Muted sites');
  });

  test('are all shown again at once', async () => {
    await ours.mute('www.indeed.com');
    await ours.mute('www.linkedin.com');
    const page = await draw(<ours.Mutes />);
    await press(page, 'Show signs again on all sites');
    expect(await ours.isMuted('www.indeed.com')).toBe(false);
    expect(await ours.isMuted('www.linkedin.com')).toBe(false);
  });

  test.each([
    ['indeed.com', 'www.indeed.com is muted until'],
    ['https://www.indeed.com/jobs?q=x', 'www.indeed.com is muted until'],
    ['  WWW.Indeed.com ', 'www.indeed.com is muted until'],
    ['linkedin.com', 'linkedin.com is not muted.'],
    ['no address', 'This is not the address of a site.'],
    ['', 'This is not the address of a site.'],
  ])('are looked up by "%s"', async (typed, answer) => {
    await ours.mute('www.indeed.com');
    const page = await draw(<ours.Mutes />);
    await type(page, 'Is this site muted?', typed);
    await press(page, 'Look');
    expect(page.textContent?.replaceAll(/[\u2068\u2069]/g, '')).toContain(answer);
  });

  const looksUpAndUnmutes = async (): Promise<HTMLElement> => {
    const page = await draw(<ours.Mutes />);
    await type(page, 'Is this site muted?', 'indeed.com');
    await press(page, 'Look');
    await act(async () => [...page.querySelectorAll<HTMLElement>('form button')].at(-1)?.click());
    await settle();
    return page;
  };

  test('that were looked up can be unmuted, and what was typed is gone then', async () => {
    await ours.mute('www.indeed.com');
    const page = await looksUpAndUnmutes();
    expect(await ours.isMuted('www.indeed.com')).toBe(false);
    expect(page.querySelector('input')?.value).toBe('');
    expect(JSON.stringify(fake.storage.local.all())).not.toContain('indeed');
  });

  test('that were looked up are unmuted alone, though others end at the same moment', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await ours.mute('www.indeed.com');
    await ours.mute('www.linkedin.com');
    vi.useRealTimers();
    const page = await looksUpAndUnmutes();
    expect(await ours.isMuted('www.indeed.com')).toBe(false);
    expect(await ours.isMuted('www.linkedin.com')).toBe(true);
    await press(page, 'Undo');
    expect(await ours.isMuted('www.indeed.com')).toBe(true);
  });
});

test('where storage is full, what is not kept is not said to be done, and stays as it was', async () => {
  await ours.mute('www.indeed.com');
  await ours.dismiss('linkedin 1');
  const mutes = await draw(<ours.Mutes />);
  fake.storage.local.set.mockRejectedValue(new Error('QuotaExceeded'));
  await press(mutes, buttons(mutes)[0] ?? '');
  expect(mutes.querySelector('output')?.textContent).toContain('That did not work.');
  expect(await ours.isMuted('www.indeed.com')).toBe(true);
  const dismissals = await draw(<ours.Dismissals />);
  await press(dismissals, 'Show signs on all of them again');
  expect(dismissals.querySelector('output')?.textContent).toContain('That did not work.');
  expect(await ours.isDismissed('linkedin 1')).toBe(true);
});

test('dismissed ads are a number; all are shown again, and that is undone', async () => {
  await ours.dismiss('linkedin 1');
  await ours.dismiss('linkedin 2');
  const page = await draw(<ours.Dismissals />);
  expect(page.textContent).toContain('2 ads are dismissed.');
  await press(page, 'Show signs on all of them again');
  expect(page.textContent).toContain('No ad is dismissed.');
  expect(await ours.isDismissed('linkedin 1')).toBe(false);
  await press(page, 'Undo');
  expect(await ours.isDismissed('linkedin 1')).toBe(true);
});

test('a pause stands there in words, begins and ends', async () => {
  const page = await draw(<ours.Pausing />);
  expect(page.querySelector('output')?.textContent).toContain('It is not paused.');
  await press(page, 'Pause on all sites');
  expect(await ours.isPaused()).toBe(true);
  expect(page.querySelector('output')?.textContent).toBe('Paused on all sites. Nothing is read.');
  await press(page, 'Go on reading');
  expect(await ours.isPaused()).toBe(false);
});

describe('the keys', () => {
  const rows = (page: HTMLElement) =>
    [...page.querySelectorAll('li')].map(({ textContent }) => textContent);

  test('stand there as the browser has them, with its own page for them in words', async () => {
    const page = await draw(<ours.Keys />);
    expect(rows(page)).toEqual([
      'Read this page: Alt+Shift+L',
      'Report the ad in view: no key yet',
      'Pause on all sites, or go on: Alt+Shift+J',
    ]);
    expect(page.textContent).toContain('chrome://extensions/shortcuts');
    expect(page.querySelector('a')).toBeNull();
  });

  test('are changed on the browser’s page where that can be opened', async () => {
    const opened = spy(async () => {});
    browser.now = {
      ...fake,
      commands: { ...fake.commands, openShortcutSettings: opened },
    } as never;
    const page = await draw(<ours.Keys />);
    await press(page, 'Change the keys');
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test('are not spoken of where the browser has none', async () => {
    browser.now = { ...fake, commands: undefined } as never;
    const page = await draw(<ours.Keys />);
    expect(page.textContent).toBe('');
  });
});
