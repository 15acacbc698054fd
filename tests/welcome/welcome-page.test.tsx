// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
vi.mock('../../src/generated/hosts.json', () => ({
  default: {
    boards: [],
    groups: [
      { site: 'facebook', label: 'Facebook', hosts: ['*://*.facebook.com/*'] },
      { site: 'telegram', label: 'Telegram', hosts: ['*://web.telegram.org/*'] },
    ],
  },
}));
vi.mock('../../src/interface/judging.ts', () => ({
  judged: async () => ({ state: 'scored', level: 'danger', harms: {}, score: 1, evidence: [] }),
}));

import { WelcomePage } from '../../src/welcome/welcome-page.tsx';
import { draw, press, settle } from '../interface/on-page.tsx';

let fake = makeBrowser();
beforeEach(() => {
  fake = makeBrowser();
  browser.now = fake as never;
});

describe('the welcome page', () => {
  test('asks for all social sites by one click, all chosen beforehand', async () => {
    const page = await draw(<WelcomePage />);
    expect(fake.permissions.request).not.toHaveBeenCalled();
    await press(page, 'Allow the chosen sites');
    expect(fake.permissions.request.mock.calls).toEqual([
      [{ origins: ['*://*.facebook.com/*', '*://web.telegram.org/*'] }],
    ]);
    expect(page.textContent).toContain('Allowed.');
  });

  test('does not ask for a site that was taken out', async () => {
    const page = await draw(<WelcomePage />);
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settle();
    await press(page, 'Allow the chosen sites');
    expect(fake.permissions.request).toHaveBeenCalledWith({ origins: ['*://web.telegram.org/*'] });
  });

  test('says so where the person or the browser refuses', async () => {
    fake.permissions.request.mockResolvedValue(false);
    const page = await draw(<WelcomePage />);
    await press(page, 'Allow the chosen sites');
    expect(page.textContent).toContain('Not allowed.');
  });

  test('gives a reason for every permission of the manifest', async () => {
    fake.runtime.getManifest.mockReturnValue({
      ...fake.runtime.getManifest(),
      permissions: ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    });
    const page = await draw(<WelcomePage />);
    const lines = [...page.querySelectorAll('.lines li')].map(({ textContent }) => textContent);
    for (const name of ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus']) {
      expect(lines).not.toContain(name);
    }
    expect(lines).toContain('Read job ads by itself on these sites: indeed.com and linkedin.com.');
  });

  test('judges its sample ad at once, on this device', async () => {
    const page = await draw(<WelcomePage />);
    expect(page.querySelector('.judged')?.textContent).toContain('Strong warning signs');
  });

  test('has the way out first', async () => {
    const page = await draw(<WelcomePage />);
    const first = page.querySelector('button, a, input, select, textarea, summary');
    expect(first?.textContent).toBe('Leave this page now');
  });
});
