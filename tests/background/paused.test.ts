import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBrowser, ourId } from '../platform/fake-browser.ts';
import { onNewBrowser } from '../platform/with-browser.ts';

const site = { id: ourId, url: 'https://www.linkedin.com/jobs', tab: { id: 7 }, frameId: 0 };
const mark = { to: 'background', name: 'mark', asked: [{ level: 'danger', signs: 3 }] };

let browser = makeBrowser();
/** What stands on the button, by tab; undefined: on all others. */
let badges = new Map<number | undefined, string>();
beforeEach(async () => {
  browser = makeBrowser();
  badges = new Map();
  browser.action.setBadgeText.mockImplementation(async ({ tabId, text }) => {
    badges.set(tabId, text);
  });
  browser.action.getBadgeText.mockImplementation(
    async ({ tabId }) => badges.get(tabId) ?? badges.get(undefined) ?? '',
  );
  await onNewBrowser(() => import('../../src/background/index.ts'), browser);
});

const pressesKey = async (): Promise<void> => {
  browser.commands.onCommand.emit('pause', { id: 7, incognito: false });
  await vi.waitFor(() => expect(browser.storage.local.set).toHaveBeenCalled());
  browser.storage.local.set.mockClear();
  await new Promise((resolve) => setTimeout(resolve, 10));
};
const titles = () => browser.action.setTitle.mock.calls as unknown as [{ title: string }][];

describe('the key for a pause', () => {
  test('pauses all, and each button says so in words and by a sign', async () => {
    await pressesKey();
    expect(browser.storage.local.all()['choices']).toMatchObject({ paused: true });
    expect([...badges.entries()]).toEqual([
      [7, '||'],
      [undefined, '||'],
    ]);
    expect(titles().at(-1)).toEqual([{ title: 'Lurewatch: paused on all sites' }]);
  });

  test('pressed again goes on, and takes the sign back everywhere', async () => {
    await pressesKey();
    await pressesKey();
    expect(browser.storage.local.all()['choices']).toMatchObject({ paused: false });
    expect([...badges.values()]).toEqual(['', '']);
    expect(titles().at(-1)).toEqual([{ title: 'Lurewatch' }]);
  });
});

test('a tab that tells of signs while all is paused does not take the sign of the pause away', async () => {
  await pressesKey();
  await browser.runtime.heard(mark, site);
  expect(badges.get(7)).toBe('||');
});

test('a tab that tells while all is paused has its own button said, not those of all tabs', async () => {
  await pressesKey();
  browser.action.setBadgeText.mockClear();
  await browser.runtime.heard(mark, site);
  expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '||' }]]);
});

test('what a tab tells as soon as the pause ends is not wiped by its end, however slow the browser', async () => {
  await pressesKey();
  const { setTitle } = browser.action;
  setTitle.mockClear();
  setTitle.mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 100)));
  browser.commands.onCommand.emit('pause', { id: 7, incognito: false });
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalled());
  await browser.runtime.heard(mark, site);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(badges.get(7)).toBe('•');
});

test('what a tab has told meanwhile stays when the pause ends', async () => {
  await pressesKey();
  badges.set(7, '•');
  await pressesKey();
  expect(badges.get(7)).toBe('•');
  expect(badges.get(undefined)).toBe('');
});
