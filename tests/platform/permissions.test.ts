import { describe, expect, test, vi } from 'vitest';
import { onNewBrowser } from './with-browser.ts';

vi.mock('../../src/generated/hosts.json', () => ({
  default: {
    boards: [
      { site: 'jobs51', label: '51job', hosts: ['*://we.51job.com/*', '*://jobs.51job.com/*'] },
    ],
    groups: [
      {
        site: 'facebook',
        label: 'Facebook',
        hosts: ['https://www.facebook.com/*', 'https://m.facebook.com/*'],
      },
      { site: 'telegram', label: 'Telegram', hosts: ['https://web.telegram.org/*'] },
      { site: 'google', label: 'Google Jobs', hosts: ['*://www.google.com/search*'] },
    ],
    names: ['facebook', 'jobs51', 'telegram', 'whatsapp'],
  },
}));

const load = () => onNewBrowser(() => import('../../src/platform/permissions.ts'));

describe('site groups', () => {
  test('patterns of one site are one group', async () => {
    const { module } = await load();
    expect(
      module.groupsOf(['*://www.a.example/*', '*://m.a.example/*', '*://b.example/s/*']),
    ).toEqual([
      { name: 'a.example', origins: ['*://www.a.example/*', '*://m.a.example/*'] },
      { name: 'b.example', origins: ['*://b.example/s/*'] },
    ]);
  });

  test('a board of several hosts bears its own name, where the manifest asks for all of them', async () => {
    const { browser, module } = await load();
    const hosts = ['*://we.51job.com/*', '*://jobs.51job.com/*'];
    const names = (host_permissions: string[]) => {
      browser.runtime.getManifest.mockReturnValue({
        ...browser.runtime.getManifest(),
        host_permissions,
      });
      return module.boardGroups().map(({ name }) => name);
    };
    expect(names([...hosts, 'http://127.0.0.1/*'])).toEqual(['51job', '127.0.0.1']);
    expect(names(hosts.slice(1))).toEqual(['jobs.51job.com']);
    names(hosts);
    expect(module.groupFor('https://jobs.51job.com/all/1.html')?.name).toBe('51job');
  });

  test.each([
    ['https://www.linkedin.com/jobs/view/1', 'linkedin.com'],
    ['https://de.indeed.com/jobs', 'indeed.com'],
    ['https://indeed.com/', 'indeed.com'],
    ['https://web.telegram.org/k/#@jobs', 'Telegram'],
    ['https://www.google.com/search?q=cook&udm=8', 'Google Jobs'],
    ['https://www.google.com/maps?q=cook', undefined],
    ['https://www.google.com/', undefined],
    ['https://notindeed.com/', undefined],
    ['https://indeed.com.evil.example/', undefined],
    ['chrome://extensions/', undefined],
    ['', undefined],
  ])('%s belongs to %s', async (address, name) => {
    const { module } = await load();
    expect(module.groupFor(address)?.name).toBe(name);
  });

  test.each(['https://*/*', '*://*/*', '<all_urls>'])('%s names no host', async (pattern) => {
    const { module } = await load();
    expect(module.hostOf(pattern)).toBeUndefined();
  });

  test('a browser that cannot say whether a site is granted counts as no', async () => {
    const { browser, module } = await load();
    browser.permissions.contains.mockRejectedValue(new Error('bad pattern'));
    expect(await module.isGranted(['https://x.example/*'])).toBe(false);
  });
});

describe('readers on social sites', () => {
  const start = async () => {
    const started = await onNewBrowser(() => import('../../src/platform/registered.ts'));
    await started.module.registerReaders();
    return started;
  };

  test('are registered for what is granted only, by the path the reader is built to', async () => {
    const { browser, module } = await start();
    expect(browser.scripting.registered()).toEqual([]);
    await browser.permissions.request({ origins: ['https://web.telegram.org/*'] });
    await module.registerReaders();
    expect(browser.scripting.registered()).toMatchObject([
      {
        matches: ['https://web.telegram.org/*'],
        js: ['src/content/sites/telegram.js', 'src/content/reader.js'],
      },
    ]);
  });

  test('that an earlier version registered with other files are registered anew', async () => {
    const { browser, module } = await start();
    const matches = ['https://web.telegram.org/*'];
    await browser.permissions.request({ origins: matches });
    await browser.scripting.registerContentScripts([
      { id: 'reader Telegram', js: ['src/content/reader.js'], matches },
    ]);
    await module.registerReaders();
    expect(browser.scripting.registered()).toMatchObject([
      { js: ['src/content/sites/telegram.js', 'src/content/reader.js'] },
    ]);
  });

  test('come and go with the permission, each once', async () => {
    const { browser, module } = await start();
    module.keepReadersRegistered();
    const origins = ['https://www.facebook.com/*', 'https://m.facebook.com/*'];
    await browser.permissions.request({ origins });
    await module.registerReaders();
    await module.registerReaders();
    expect(browser.scripting.registered()).toHaveLength(1);
    await browser.permissions.remove({ origins });
    await vi.waitFor(() => expect(browser.scripting.registered()).toEqual([]));
  });

  test('are brought to tabs of the site that are open already', async () => {
    const { browser, module } = await start();
    await browser.permissions.request({ origins: ['https://web.telegram.org/*'] });
    await module.registerReaders();
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: ['https://web.telegram.org/*'] });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['src/content/sites/telegram.js', 'src/content/reader.js'],
    });
  });

  test('a part of a site that is granted is not enough', async () => {
    const { browser, module } = await start();
    await browser.permissions.request({ origins: ['https://m.facebook.com/*'] });
    await module.registerReaders();
    expect(browser.scripting.registered()).toEqual([]);
  });
});

describe('reading a tab on request', () => {
  const load = () => onNewBrowser(() => import('../../src/platform/tabs.ts'));

  test('a tab with a reader is only asked', async () => {
    const { browser, module } = await load();
    await module.readTab(7);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(browser.tabs.sendMessage.mock.lastCall?.[1]).toMatchObject({ name: 'readHere' });
  });

  test('a tab without one gets it first', async () => {
    const { browser, module } = await load();
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
    await module.readTab(7);
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
    expect(browser.tabs.sendMessage.mock.lastCall?.[1]).toMatchObject({ name: 'readHere' });
  });

  test('a page that lets no extension in rejects', async () => {
    const { browser, module } = await load();
    browser.tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access chrome:// URL'));
    await expect(module.readTab(7)).rejects.toThrow('Cannot access');
  });

  test('parts of the packs, then the engine go into the frame that asked, each by itself', async () => {
    const { browser, module } = await load();
    const parts = ['always-1', 'always-2'].map((part) => module.bringPart(7, 2, part));
    await module.bringEngine(7, 2, parts);
    const target = { tabId: 7, frameIds: [2] };
    expect(browser.scripting.executeScript.mock.calls).toEqual([
      [{ target, files: ['src/content/packs/always-1.js'] }],
      [{ target, files: ['src/content/packs/always-2.js'] }],
      [{ target, files: ['src/content/engine.js'] }],
    ]);
  });
});
