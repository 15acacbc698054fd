// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.indeed.com/jobs?q=work" }
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Foremost, PageState } from '../../src/platform/messages.ts';
import { bondHere } from '../../src/content/bond.ts';
import { tellSite } from '../../src/sites/reading/told.ts';
import { site as indeed } from '../../src/sites/indeed.ts';
import { enginePart } from '../../src/content/showing/part.ts';
import { type FakeBrowser, makeBrowser, ourId } from '../platform/fake-browser.ts';
import { onNewBrowser } from '../platform/with-browser.ts';
import { card, danger, judge, notes, pane, plain, pretend, rest, until } from './scene.ts';

interface Message {
  readonly name: string;
  readonly asked: readonly unknown[];
}

/** What the background was asked, by name. */
const asked = (browser: FakeBrowser, name: string) =>
  browser.runtime.sendMessage.mock.calls.flatMap(([message]) => {
    const { name: said, asked: what } = pretend<Message>(Object(message));
    return said === name ? [what[0]] : [];
  });
const ask = (browser: FakeBrowser, name: string, ...what: unknown[]): Promise<unknown> =>
  browser.runtime.heard(
    { to: 'tab', name, asked: what },
    { id: ourId, url: 'chrome-extension://x/' },
  );
const stateOf = async (browser: FakeBrowser) =>
  pretend<PageState>(Object(await ask(browser, 'pageState')));

/** Puts the engine's script into the tab, as the background does when it is asked. */
async function bringEngine(): Promise<boolean | undefined> {
  const bond = bondHere();
  return bond?.arrive(() =>
    Promise.resolve(enginePart({ judge, lacks: () => undefined }, [], bond)),
  );
}

/** A tab in which the reader has just started; the background brings the engine when asked. */
async function openTab(markup: string, browser = makeBrowser()) {
  document.body.innerHTML = markup;
  browser.runtime.sendMessage.mockImplementation((message: unknown) => {
    const { name } = pretend<Message>(Object(message));
    if (name === 'bringEngine') void bringEngine();
    return Promise.resolve(name === 'explain' ? [] : undefined);
  });
  // As the site's own script does, which the browser puts there before the reader.
  tellSite('indeed', indeed);
  await onNewBrowser(() => import('../../src/content/reader.ts'), browser);
  return browser;
}

vi.setConfig({ testTimeout: 20_000 });

afterEach(() => {
  bondHere()?.end();
  Reflect.deleteProperty(globalThis, Symbol.for('lurewatch'));
  vi.useRealTimers();
});

test('what a reader left behind that the browser ended without a word is gone once another begins', async () => {
  await openTab(`<lurewatch-note></lurewatch-note>${card(1, plain)}`);
  expect(document.querySelector('lurewatch-note')).toBeNull();
});

describe('a tab', () => {
  test('reads, has the engine brought once, shows, and tells the toolbar', async () => {
    const browser = await openTab(card(1, danger) + card(2, plain) + pane(danger));
    await until(() => expect(notes()).toHaveLength(2));
    await until(() => expect(asked(browser, 'mark').at(-1)).toEqual({ level: 'danger', signs: 4 }));
    expect(asked(browser, 'bringEngine')).toHaveLength(1);
    const { reading, site, listings } = await stateOf(browser);
    expect([reading, site, listings.length]).toEqual(['reading', 'indeed', 3]);
  });

  test('tells where a listing stands, for a picture of it, and nothing of one that is gone', async () => {
    const browser = await openTab(pane(danger));
    await until(() => expect(notes()).toHaveLength(1));
    const [listing] = (await stateOf(browser)).listings;
    Element.prototype.scrollIntoView = () => undefined;
    const stands = { x: 1, y: 2, width: 3, height: 4 };
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(pretend<DOMRect>(stands));
    expect(await ask(browser, 'boxOf', { key: listing?.key })).toEqual({
      ...stands,
      windowWidth: innerWidth,
      windowHeight: innerHeight,
    });
    expect(await ask(browser, 'boxOf', { key: 'gone' })).toBeUndefined();
    vi.restoreAllMocks();
    // Out of the picture for a moment, then back.
    const seen = (): string | undefined =>
      document
        .querySelector<HTMLElement>('lurewatch-note')
        ?.style.getPropertyValue('--lurewatch-opacity');
    expect(seen()).toBe('0');
    await until(() => expect(seen()).toBe('1'));
  });

  test('a page without listings has no engine brought', async () => {
    const browser = await openTab('<p>About us</p>');
    await rest();
    expect(asked(browser, 'bringEngine')).toHaveLength(0);
    expect((await stateOf(browser)).listings).toEqual([]);
  });

  test('a second engine and a second reader are turned away', async () => {
    const browser = await openTab(card(1, danger));
    await until(() => expect(notes()).toHaveLength(1));
    expect(await bringEngine()).toBe(false);
    const bond = bondHere();
    vi.resetModules();
    await import('../../src/content/reader.ts');
    expect(bondHere()).toBe(bond);
    await rest();
    expect(notes()).toHaveLength(1);
    expect(asked(browser, 'bringEngine')).toHaveLength(1);
  });

  test('an engine that the page before had asked for waits until what it needs has come here', async () => {
    const browser = makeBrowser();
    let answer = (): void => undefined;
    const opened = openTab(card(1, danger), browser);
    browser.runtime.sendMessage.mockImplementation((message: unknown) =>
      pretend<Message>(Object(message)).name === 'bringEngine'
        ? new Promise<void>((resolve) => (answer = resolve))
        : Promise.resolve([]),
    );
    await opened;
    await until(() => expect(asked(browser, 'bringEngine')).toHaveLength(1));
    const came = bringEngine();
    await rest();
    expect(notes()).toEqual([]);
    expect((await stateOf(browser)).listings.map(({ state }) => state)).toEqual(['waiting']);
    answer();
    expect(await came).toBe(true);
    await until(() => expect(notes()).toHaveLength(1));
  });

  test('paused, nothing is read or shown; when it goes on, both', async () => {
    const browser = makeBrowser();
    const choices = { salt: 'x', dismissed: {}, muted: {}, paused: true };
    await browser.storage.local.set({ choices });
    await openTab(card(1, danger), browser);
    await rest();
    expect((await stateOf(browser)).reading).toBe('paused');
    expect(asked(browser, 'bringEngine')).toHaveLength(0);
    await browser.storage.local.set({ choices: { ...choices, paused: false } });
    await until(() => expect(notes()).toHaveLength(1));
    await until(() => expect(asked(browser, 'mark')).toEqual([{ level: 'danger', signs: 2 }]));
    await browser.storage.local.set({ choices });
    await until(() => expect(notes()).toHaveLength(0));
    await until(() => expect(asked(browser, 'mark').at(-1)).toEqual({ level: 'none', signs: 0 }));
  });

  test('what the button says is told again after a pause that was over before we looked', async () => {
    const browser = makeBrowser();
    const choices = { salt: 'x', dismissed: {}, muted: {}, paused: false };
    await openTab(card(1, danger), browser);
    await until(() => expect(asked(browser, 'mark')).toEqual([{ level: 'danger', signs: 2 }]));
    await Promise.all([
      browser.storage.local.set({ choices: { ...choices, paused: true } }),
      browser.storage.local.set({ choices }),
    ]);
    await until(() =>
      expect(asked(browser, 'mark').slice(1).at(-1)).toEqual({ level: 'danger', signs: 2 }),
    );
    expect(notes()).toHaveLength(1);
  });

  test('dismissed from the popup, taken back from the popup', async () => {
    const browser = await openTab(card(1, danger));
    await until(() => expect(notes()).toHaveLength(1));
    const key = 'indeed:0000000000000001';
    await ask(browser, 'dismiss', { key, dismissed: true });
    await until(() => expect(notes()).toHaveLength(0));
    expect((await stateOf(browser)).listings[0]?.dismissed).toBe(true);
    await ask(browser, 'dismiss', { key, dismissed: false });
    await until(() => expect(notes()).toHaveLength(1));
  });

  test('what storage holds after a dismissal tells nothing of the ad', async () => {
    const browser = await openTab(card(1, danger));
    await until(() => expect(notes()).toHaveLength(1));
    await ask(browser, 'dismiss', { key: 'indeed:0000000000000001', dismissed: true });
    await until(() => expect(JSON.stringify(browser.storage.local.all())).toContain('dismissed'));
    expect(JSON.stringify(browser.storage.local.all())).not.toMatch(/indeed|0000000001|passport/);
  });

  test('when the extension is gone, nothing of ours stays', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const browser = await openTab(card(1, danger) + pane(danger));
    await until(() => expect(notes()).toHaveLength(2));
    Object.assign(browser.runtime, { id: undefined });
    vi.advanceTimersByTime(6000);
    expect(document.querySelectorAll('lurewatch-note')).toHaveLength(0);
    document.body.insertAdjacentHTML('beforeend', card(2, danger));
    await rest();
    expect(notes()).toHaveLength(0);
  });

  test('a reader that starts where a dead one stood takes its place', async () => {
    const dead = await openTab(card(1, danger));
    await until(() => expect(notes()).toHaveLength(1));
    Object.assign(dead.runtime, { id: undefined });
    await openTab(card(1, danger));
    await until(() => expect(notes()).toHaveLength(1));
    await rest();
    expect(notes()).toHaveLength(1);
  });

  test('another address inside the page: read anew, the old forgotten', async () => {
    const browser = await openTab(card(1, danger));
    await until(() => expect(notes()).toHaveLength(1));
    history.pushState({}, '', '/jobs?q=other');
    dispatchEvent(new PopStateEvent('popstate'));
    document.body.innerHTML = card(2, danger);
    const keys = async () => (await stateOf(browser)).listings.map(({ key }) => key);
    await vi.waitFor(async () => expect(await keys()).toEqual(['indeed:0000000000000002']), {
      timeout: 6000,
    });
    history.pushState({}, '', '/jobs?q=work');
  });

  test('back from the browser’s memory: what changed meanwhile counts, and the toolbar is told again', async () => {
    const browser = await openTab(card(1, danger));
    await until(() => expect(notes()).toHaveLength(1));
    await until(() => expect(asked(browser, 'mark')).toHaveLength(1));
    const back = (persisted: boolean) =>
      dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    back(false);
    await rest();
    expect(asked(browser, 'mark')).toHaveLength(1);
    back(true);
    await until(() => expect(asked(browser, 'mark')).toHaveLength(2));
    expect(notes()).toHaveLength(1);
    // Told of by nobody: the page was in the browser's memory.
    const paused = { salt: '', dismissed: {}, muted: {}, paused: true };
    browser.storage.local.get.mockResolvedValue({ choices: paused });
    back(true);
    await until(() => expect(notes()).toHaveLength(0));
  });
});

describe('the ad that is meant', () => {
  const boxes: Record<string, { top: number; height: number }> = {};
  const meant = async (browser: FakeBrowser, by: 'menu' | 'keys') =>
    pretend<Foremost>(Object(await ask(browser, 'foremost', { by })));
  const open = async (markup: string) => {
    vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(
      this: Element,
    ) {
      const { top, height } = boxes[this.id] ?? { top: 0, height: 0 };
      return new DOMRect(0, top, 300, height);
    });
    const browser = await openTab(markup);
    await until(() => expect(document.querySelectorAll('.job_seen_beacon')).not.toHaveLength(0));
    await rest();
    return browser;
  };
  afterEach(() => {
    vi.restoreAllMocks();
    for (const id of Object.keys(boxes)) Reflect.deleteProperty(boxes, id);
    document.getSelection()?.removeAllRanges();
  });

  test('is the card nearest to the middle of what is seen', async () => {
    Object.assign(boxes, {
      'card-1': { top: -200, height: 180 },
      'card-2': { top: innerHeight / 2 - 50, height: 100 },
      'card-3': { top: innerHeight - 60, height: 100 },
    });
    const browser = await open(card(1, plain) + card(2, plain) + card(3, plain));
    const { seen, box } = await meant(browser, 'keys');
    expect(seen.listing.title).toBe('Job 2');
    expect(box).toMatchObject({ y: innerHeight / 2 - 50, height: 100, windowHeight: innerHeight });
  });

  test('is the one in which words are selected or a link has the focus, wherever it stands', async () => {
    boxes['card-1'] = { top: 100, height: 300 };
    const browser = await open(card(1, plain) + card(2, plain));
    const words = document.querySelector('#card-2 [data-testid=belowJobSnippet]');
    if (words !== null) document.getSelection()?.selectAllChildren(words);
    expect((await meant(browser, 'keys')).seen.listing.title).toBe('Job 2');
    document.getSelection()?.removeAllRanges();
    expect((await meant(browser, 'keys')).seen.listing.title).toBe('Job 1');
    document.querySelector<HTMLElement>('#card-2 a')?.focus();
    expect((await meant(browser, 'keys')).seen.listing.title).toBe('Job 2');
  });

  test('is not one that a script of the page says was pointed at', async () => {
    boxes['card-1'] = { top: 100, height: 300 };
    const browser = await open(card(1, plain) + card(2, plain));
    document
      .querySelector('#card-2')
      ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
    expect((await meant(browser, 'menu')).seen.listing.title).toBe('Job 1');
  });

  test('is none where none is in sight', async () => {
    const browser = await open(card(1, plain));
    expect(await ask(browser, 'foremost', { by: 'keys' })).toBeUndefined();
  });
});
