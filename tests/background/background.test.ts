import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBrowser, ourId, ourOrigin } from '../platform/fake-browser.ts';
import { listing, verdict } from '../report/a-report.ts';
import { onNewBrowser } from '../platform/with-browser.ts';

vi.mock('../../src/platform/shipped.ts', () => ({
  shippedWords: async () => ({
    'trafficking/free-travel': {
      sources: [{ title: 'A paper', url: 'https://paper.example', date: '2025' }],
      words: {
        en: { title: 'Pays for your flight', why: 'Why', ask: 'Ask' },
        th: { title: 'จ่ายค่าเครื่องบิน', why: 'Why', ask: 'Ask' },
      },
    },
  }),
}));

const taken = vi.hoisted(() => ({
  windows: [] as unknown[],
  png: undefined as Uint8Array | undefined,
}));
vi.mock('../../src/platform/picture.ts', () => ({
  pictureOf: async (_box: unknown, window: unknown) => {
    taken.windows.push(window);
    return taken.png;
  },
}));

const start = (browser = makeBrowser()) =>
  onNewBrowser(() => import('../../src/background/index.ts'), browser).then((one) => one.browser);

const page = (path: string) => ({ id: ourId, url: ourOrigin + path, tab: { id: 9 }, frameId: 0 });
const site = { id: ourId, url: 'https://www.linkedin.com/jobs', tab: { id: 3 }, frameId: 0 };
const ask = (name: string, ...asked: unknown[]) => ({ to: 'background', name, asked });

/** What a page asks that was opened at this address. */
const askOf = (address: string | undefined) =>
  ask('handedOver', { ticket: new URL(address ?? '').search.slice(1) });
const opened = (): string | undefined => browser.tabs.create.mock.lastCall?.[0].url;

let browser = makeBrowser();
beforeEach(async () => {
  browser = await start();
});

describe('the background', () => {
  test('explains signs in the language asked for, else in English, and leaves out strangers', async () => {
    const signs = [
      { pack: 'trafficking', rule: 'free-travel' },
      { pack: 'trafficking', rule: 'no-such-rule' },
    ];
    const inThai = await browser.runtime.heard(ask('explain', { signs, language: 'th-TH' }), site);
    expect(inThai).toMatchObject([{ title: 'จ่ายค่าเครื่องบิน', language: 'th' }]);
    const inGerman = await browser.runtime.heard(ask('explain', { signs, language: 'de' }), site);
    expect(inGerman).toMatchObject([{ title: 'Pays for your flight', language: 'en' }]);
  });

  test('keeps that a note was called a mistake, and takes that back; of a private window nothing', async () => {
    const said = {
      level: 'danger',
      signs: [{ pack: 'trafficking', rule: 'free-travel' }],
      packs: [],
    };
    const kept = () =>
      (browser.storage.local.all()['mistakes'] as { list: unknown[] } | undefined)?.list ?? [];
    const apart = { ...site, tab: { id: 3, incognito: true } };
    expect(await browser.runtime.heard(ask('mistaken', said), apart)).toBe('');
    expect(kept()).toEqual([]);
    const id = await browser.runtime.heard(ask('mistaken', said), site);
    expect(kept()).toMatchObject([{ id, level: 'danger', signs: said.signs }]);
    await browser.runtime.heard(ask('notMistaken', { id }), site);
    expect(kept()).toEqual([]);
  });

  test('brings the engine to the tab and frame that ask', async () => {
    await browser.runtime.heard(ask('bringEngine'), { ...site, frameId: 4 });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 3, frameIds: [4] },
      files: ['src/content/engine.js'],
    });
  });

  test('brings the parts of the packs that are always there with the engine, and of the others those that are asked for', async () => {
    const files = () =>
      browser.scripting.executeScript.mock.calls.flatMap(([what]) => what.files ?? []);
    await browser.runtime.heard(ask('bringEngine'), site);
    expect(files()).toContain('src/content/packs/always-1.js');
    expect(files()).not.toContain('src/content/packs/thai.js');
    await browser.runtime.heard(ask('bringPart', { name: 'thai' }), site);
    expect(files().at(-1)).toBe('src/content/packs/thai.js');
    await browser.runtime.heard(ask('bringPart', { name: '../reader' }), site);
    expect(files().at(-1)).toBe('src/content/packs/thai.js');
  });

  test('hands over what a page was opened with once, also after it was stopped in between', async () => {
    await browser.runtime.heard(ask('openPage', { page: 'check', text: 'words' }), site);
    expect(opened()).toMatch(`${ourOrigin}src/help/check.html?`);
    const asked = askOf(opened());
    browser.runtime.onMessage = makeBrowser().runtime.onMessage;
    const woken = await start({ ...makeBrowser(), storage: browser.storage });
    const check = page('src/help/check.html');
    expect(await woken.runtime.heard(asked, check)).toEqual({ text: 'words' });
    expect(await woken.runtime.heard(asked, check)).toEqual({});
  });

  test('of two pages that open at once each gets its own, whichever asks first', async () => {
    const check = page('src/help/check.html');
    const addresses: (string | undefined)[] = [];
    for (const text of ['first', 'second']) {
      await browser.runtime.heard(ask('openPage', { page: 'check', text }), site);
      addresses.push(opened());
    }
    for (const [at, text] of [
      [1, 'second'],
      [0, 'first'],
    ] as const) {
      expect(await browser.runtime.heard(askOf(addresses[at]), check)).toEqual({ text });
    }
  });

  test('keeps what is handed over in memory only, and from scripts in pages', async () => {
    await browser.runtime.heard(ask('openPage', { page: 'check', text: 'secret' }), site);
    expect(JSON.stringify(browser.storage.local.all())).not.toContain('secret');
    expect(await browser.runtime.heard(askOf(opened()), site)).toEqual({});
    const check = page('src/help/check.html');
    expect(await browser.runtime.heard(askOf(opened()), check)).toEqual({ text: 'secret' });
  });

  test('of a listing of 5 MB the beginning is handed over', async () => {
    const huge = { ...listing, text: 'x'.repeat(5_000_000) };
    const seen = { key: 'a', listing: huge, state: 'scored', verdict, dismissed: false };
    await browser.runtime.heard(ask('openPage', { page: 'report', seen }), site);
    const handed = await browser.runtime.heard(askOf(opened()), page('src/help/report.html'));
    expect(handed).toMatchObject({
      seen: { key: 'a', verdict, listing: { title: listing.title } },
    });
    expect(JSON.stringify(handed).length).toBeLessThan(200_000);
  });

  describe('a picture', () => {
    const popup = page('src/popup/index.html');
    const report = page('src/help/report.html');
    const seen = { key: 'a', listing, state: 'scored', verdict, dismissed: false };
    const png = `iVBORw0KGgo${'A'.repeat(1000)}`;
    const handed = async (picture: string, from: object): Promise<unknown> => {
      await browser.runtime.heard(ask('openPage', { page: 'report', seen, picture }), from);
      return browser.runtime.heard(askOf(opened()), report);
    };

    test('of a listing is handed over with it by the popup', async () => {
      expect(await handed(png, popup)).toEqual({ seen, picture: png });
    });

    test.each([
      ['from a script in a page', png, site],
      ['that is none', 'R0lGODlh', popup],
      ['that is too large', `iVBORw0KGgo${'A'.repeat(4_000_000)}`, popup],
    ])('%s is left out, the listing is not', async (_, picture, from) => {
      expect(await handed(picture, from)).toEqual({ seen });
    });

    test('that the browser has no memory for is left out, the listing is not', async () => {
      browser.storage.session.set.mockRejectedValueOnce(new Error('quota'));
      expect(await handed(png, popup)).toEqual({ seen });
    });
  });

  test('the reader is brought to a tab for the popup, and for no script in a page', async () => {
    await browser.runtime.heard(ask('bringReader', { tab: 7 }), site);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    await browser.runtime.heard(ask('bringReader', { tab: 7 }), page('src/popup/index.html'));
    expect(browser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7 } }),
    );
  });

  test('a script in a page cannot have another tab read', async () => {
    await browser.runtime.heard(ask('readTab', { tab: 7 }), site);
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    await browser.runtime.heard(ask('readTab', { tab: 7 }), page('src/popup/index.html'));
    expect(browser.tabs.sendMessage).toHaveBeenCalled();
  });

  test.each([
    ['danger', false, '•'],
    ['danger', true, '3'],
    ['caution', false, '•'],
    ['none', true, ''],
  ])('marks a tab of level %s, number asked for: %s, by "%s"', async (level, number, text) => {
    await browser.storage.local.set({ settings: { language: 'en', number, countries: [] } });
    await browser.runtime.heard(ask('mark', { level, signs: 3 }), site);
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text });
  });

  test.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ])('after "%s" opens %d pages', async (reason, pages) => {
    browser.runtime.onInstalled.emit({ reason });
    await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalled());
    expect(browser.tabs.create).toHaveBeenCalledTimes(pages);
  });

  test('each entry stands in the context menu once, however often it is put', async () => {
    const order: string[] = [];
    browser.contextMenus.removeAll.mockImplementation(async () => void order.push('remove'));
    browser.contextMenus.create.mockImplementation((entry) =>
      order.push((entry as { id: string }).id),
    );
    browser.runtime.onInstalled.emit({ reason: 'update' });
    browser.runtime.onStartup.emit();
    await vi.waitFor(() => expect(order).toHaveLength(6));
    expect(order).toEqual(['remove', 'check', 'report', 'remove', 'check', 'report']);
  });

  test('"Check this text" opens the check page with the selected words', async () => {
    browser.contextMenus.onClicked.emit(
      { menuItemId: 'check', selectionText: 'Free flight' },
      { id: 7, windowId: 2, incognito: false },
    );
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalled());
    const check = page('src/help/check.html');
    expect(await browser.runtime.heard(askOf(opened()), check)).toEqual({
      text: 'Free flight',
    });
  });

  test('the shortcut reads the page', async () => {
    browser.commands.onCommand.emit('read-page', { id: 7, windowId: 2, incognito: false });
    await vi.waitFor(() =>
      expect(browser.tabs.sendMessage.mock.lastCall?.[1]).toMatchObject({ name: 'readHere' }),
    );
  });

  describe('a report by shortcut or menu', () => {
    const seen = { key: 'a', listing, state: 'scored', verdict, dismissed: false };
    const box = { x: 0, y: 0, width: 300, height: 200, windowWidth: 800, windowHeight: 600 };
    const tab = { id: 7, windowId: 2, incognito: false };
    const answers = (of: Readonly<Record<string, unknown>>) =>
      browser.tabs.sendMessage.mockImplementation(async (_, message) => {
        const { name } = message as { name: string };
        if (!(name in of)) throw new Error('no reader');
        return of[name];
      });
    const asked = () =>
      browser.tabs.sendMessage.mock.calls.map(([, message]) => message as { name: string });
    const handed = async (): Promise<unknown> => {
      await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalled());
      return browser.runtime.heard(askOf(opened()), page('src/help/report.html'));
    };
    const byKeys = () => browser.commands.onCommand.emit('report-page', tab);
    const byMenu = (selectionText = '', of = tab) =>
      browser.contextMenus.onClicked.emit({ menuItemId: 'report', selectionText }, of);
    beforeEach(() => {
      taken.windows = [];
      taken.png = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0);
    });

    test.each([
      ['shortcut', byKeys, 'keys'],
      ['menu', () => byMenu(), 'menu'],
    ])('by the %s hands over the ad that is meant, with a picture', async (_, call, by) => {
      answers({ pageState: { reading: 'reading' }, foremost: { seen, box } });
      call();
      expect(await handed()).toEqual({ seen, picture: 'iVBORw0KGgoA' });
      expect(asked().at(-1)).toMatchObject({ name: 'foremost', asked: [{ by }] });
      expect(taken.windows).toEqual([2]);
    });

    test('without a picture where the browser gives none', async () => {
      taken.png = undefined;
      answers({ pageState: { reading: 'reading' }, foremost: { seen, box } });
      byKeys();
      expect(await handed()).toEqual({ seen });
    });

    test('waits for the word of the engine, but not for ever', async () => {
      vi.useFakeTimers();
      const waiting = { key: 'a', listing, state: 'waiting', dismissed: false };
      answers({ pageState: { reading: 'reading' }, foremost: { seen: waiting, box } });
      byKeys();
      await vi.advanceTimersByTimeAsync(6000);
      vi.useRealTimers();
      expect(asked().filter(({ name }) => name === 'foremost').length).toBeGreaterThan(5);
      expect(await handed()).toMatchObject({ seen: { state: 'waiting' } });
    });

    test('reads a page that is not read by itself', async () => {
      answers({ pageState: { reading: 'unread' }, readHere: {}, foremost: { seen, box } });
      byMenu();
      expect(await handed()).toMatchObject({ seen });
      expect(asked().map(({ name }) => name)).toContain('readHere');
    });

    test.each([
      ['where no ad is', { pageState: { reading: 'reading' }, foremost: undefined }],
      ['where no extension may enter', {}],
    ])('%s begins with the words that were selected', async (_, of) => {
      answers(of);
      byMenu('Free flight');
      expect(await handed()).toEqual({ text: 'Free flight' });
      expect(taken.windows).toEqual([]);
    });

    test('from a private window is marked as such', async () => {
      answers({ pageState: { reading: 'reading' }, foremost: { seen, box } });
      byMenu('', { ...tab, incognito: true });
      expect(await handed()).toMatchObject({ seen, private: true });
    });
  });
});
