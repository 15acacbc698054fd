// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState, SeenListing } from '../../src/platform/messages.ts';
import { makeBrowser, spy } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
vi.mock('../../src/generated/channels.ts', () => ({ channels: [] }));
vi.mock('../../src/interface/judging.ts', () => ({
  judged: async () => ({ state: 'scored', level: 'none', harms: {}, score: 0, evidence: [] }),
  packsInUse: async () => [{ name: 'trafficking', version: '1', date: '2026-11-20' }],
}));
const pictured = vi.hoisted(() => ({ png: undefined as Uint8Array | undefined }));
vi.mock('../../src/platform/picture.ts', () => ({ pictureOf: async () => pictured.png }));

import { Popup } from '../../src/popup/popup.tsx';
import { RulesInUse } from '../../src/popup/rules-in-use.tsx';
import { listing, verdict } from '../report/a-report.ts';
import { draw, press, settle, type } from '../interface/on-page.tsx';

const seen = (key: string, more: Partial<SeenListing> = {}): SeenListing => ({
  key,
  listing: { ...listing, title: `Ad ${key}` },
  state: 'scored',
  verdict: { ...verdict, level: 'none', harms: {}, evidence: [] },
  dismissed: false,
  ...more,
});
const danger = (key: string): SeenListing => seen(key, { verdict });
const page = (more: Partial<PageState> = {}): PageState => ({
  url: 'https://www.linkedin.com/jobs',
  site: 'linkedin',
  reading: 'reading',
  listings: [],
  ...more,
});

let fake = makeBrowser();
const asked = (name: string): unknown[] =>
  fake.tabs.sendMessage.mock.calls
    .map(([, message]) => message as { name: string; asked: unknown[] })
    .filter((message) => message.name === name)
    .flatMap((message) => message.asked);

async function open(state: PageState | undefined): Promise<HTMLElement> {
  fake.tabs.sendMessage.mockImplementation(async () => {
    if (state === undefined) throw new Error('no receiver');
    return state;
  });
  const drawn = await draw(<Popup />);
  await settle();
  return drawn;
}

/** What the popup calls the rules in use. */
const rulesIn = (popup: HTMLElement): readonly (string | null)[] =>
  [...popup.querySelectorAll('ul.fine li')].map(({ textContent }) => textContent);

/** Opens the popup over a page with one dangerous ad, and asks for a report of that. */
async function reportsDanger(): Promise<void> {
  const popup = await open(page({ listings: [danger('a')] }));
  await press(popup, 'Ad a');
  await press(popup, 'Report this ad');
}

// Our modules listen to one storage for as long as they live.
const { storage } = fake;
beforeEach(async () => {
  fake = { ...makeBrowser(), storage };
  await storage.local.clear();
  browser.now = fake as never;
  fake.runtime.sendMessage.mockResolvedValue([]);
  window.close = spy(() => undefined);
});

test.each([
  ['en', 'Signs of recruiting for scam compounds'],
  ['th', 'สัญญาณของการชวนคนไปแหล่งหลอกลวง'],
])('the rules in use are called in "%s" as that language calls them', async (language, title) => {
  expect(rulesIn(await draw(<RulesInUse />, language))).toEqual([`${title} 1, 2026-11-20`]);
});

describe('the popup says of the page', () => {
  test.each([
    ['no ad', page(), 'No ad was found on this page.'],
    [
      'two ads, one with signs',
      page({ listings: [seen('a'), danger('b')] }),
      '2 ads were read on this page. 1 has signs.',
    ],
    ['a page we do not read', undefined, 'We do not read this page by ourselves.'],
    ['a site that changed', page({ reading: 'changed' }), 'This site has changed'],
    ['a pause', page({ reading: 'paused' }), 'Paused on all sites'],
    ['a mute', page({ reading: 'muted' }), 'Muted on this site'],
  ])('%s', async (_, state, words) => {
    if (state === undefined) fake.tabs.query.mockResolvedValue([{ id: 7, url: '' }]);
    expect((await open(state)).textContent).toContain(words);
  });

  test('that access to a job board is withheld, with the button to grant it', async () => {
    const popup = await open(undefined);
    expect(popup.textContent).toContain(
      'Your browser does not let us read \u2068linkedin.com\u2069',
    );
    await press(popup, 'Allow \u2068linkedin.com\u2069');
    expect(fake.permissions.request).toHaveBeenCalledWith({
      origins: ['https://www.linkedin.com/*'],
    });
  });

  test('that a social site was never allowed; opening the popup reads nothing of it', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://www.facebook.com/groups/1' }]);
    expect((await open(undefined)).textContent).toContain('You have not allowed us to read');
    expect(fake.runtime.sendMessage).not.toHaveBeenCalledWith(
      expect.objectContaining({ name: 'bringReader' }),
    );
  });

  test('what a job board holds that may be read on a click: opening the popup was one', async () => {
    let brought = 0;
    fake.runtime.sendMessage.mockImplementation(async (message) => {
      const { to, name, asked: told } = message as { to: string; name: string; asked: unknown[] };
      if (to === 'background' && name === 'bringReader') {
        expect(told).toEqual([{ tab: 7 }]);
        brought += 1;
      }
      return [];
    });
    fake.tabs.sendMessage.mockImplementation(async () => {
      if (brought === 0) throw new Error('no receiver');
      return page({ listings: [danger('b')] });
    });
    const popup = await draw(<Popup />);
    await settle();
    expect(popup.textContent).toContain('1 ad was read on this page.');
    expect(brought).toBe(1);
  });
});

test('a job board that is still on its way does not keep the popup empty', async () => {
  fake.runtime.sendMessage.mockImplementation(async (message) =>
    (message as { name: string }).name === 'bringReader' ? new Promise(() => undefined) : [],
  );
  fake.tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
  const popup = await draw(<Popup />);
  await vi.waitFor(() => expect(popup.querySelector('.state')).not.toBeNull(), { timeout: 5000 });
  expect(popup.textContent).toContain('Your browser does not let us read');
});

describe('a site that has changed', () => {
  const drift = { layouts: ['guest card', 'classic card'], address: 'https://a.example/jobs/*' };
  const note = (popup: HTMLElement): string => popup.querySelector('pre')?.textContent ?? '';

  test('is read as any other page on one click, and when that finds nothing either it is said', async () => {
    const popup = await open(page({ reading: 'changed', drift }));
    expect(popup.textContent).toContain('Nothing was checked.');
    expect(popup.textContent).not.toContain('No ad was found');
    await press(popup, 'Read it as any other page');
    await settle();
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'readTab',
      asked: [{ tab: 7 }],
    });
    expect(popup.textContent).toContain('No ad was found on this page.');
    expect(popup.textContent).toContain('This site has changed');
  });

  test('has a note for the maintainers: what was tried where, and no word of the address beyond', async () => {
    const state = page({ reading: 'changed', drift, url: 'https://a.example/jobs/ana?q=secret' });
    const popup = await open(state);
    await press(popup, 'Report a reading problem');
    expect(note(popup)).toMatch(
      /^Lurewatch: \S+\nSite: linkedin\nFault: .+\nAddress: https:\/\/a\.example\/jobs\/\*\nTried: guest card, classic card\nTime: \d{4}-\d\d-\d\dT\d\d:\d\dZ\n$/,
    );
    expect(note(popup)).not.toMatch(/ana|secret/);
    expect(popup.textContent).toContain('Nothing is sent');
  });

  test('what was found as on any other page is shown, and that the site has changed is still said', async () => {
    const popup = await open(page({ drift, listings: [danger('a')] }));
    expect(popup.textContent).toContain('1 ad was read on this page. 1 has signs.');
    expect(popup.textContent).toContain('some ads may be missing');
    expect(popup.querySelector('.listings')?.textContent).toContain('Ad a');
    await press(popup, 'Report a reading problem');
    expect(note(popup)).toContain('guest card');
  });
});

describe('each listing has its state in its own words', () => {
  test.each([
    ['danger', danger('a'), 'Strong warning signs'],
    ['caution', seen('a', { verdict: { ...verdict, level: 'caution' } }), 'Things to check'],
    ['no signs', seen('a'), 'No known warning signs'],
    ['no job ad', seen('a', { state: 'not-a-job-ad' }), 'Not a job ad'],
    ['little text', seen('a', { state: 'too-little-text' }), 'Too little text'],
    ['a picture', seen('a', { state: 'picture' }), 'A picture, not read'],
    ['waiting', seen('a', { state: 'waiting' }), 'Not checked yet'],
    ['unreadable', seen('a', { state: 'unreadable' }), 'Could not be read'],
  ])('%s', async (_, one, words) => {
    const popup = await open(page({ listings: [one] }));
    expect(popup.querySelector('.listings')?.textContent).toContain(words);
    expect(popup.textContent).not.toMatch(/\bsafe\b|✓|✔/i);
  });

  test('one that failed names its fault, without the words of the ad', async () => {
    const broken = seen('a', { state: 'unreadable', failure: 'TypeError: x' });
    const popup = await open(page({ listings: [broken] }));
    await press(popup, 'Ad a');
    const told = popup.querySelector('pre')?.textContent ?? '';
    expect(told).toContain('TypeError: x');
    expect(told).toContain('board.example');
    expect(told).not.toContain('Ad a');
  });

  test('those with signs come first; markup in a title is text', async () => {
    const marked = { ...danger('b'), listing: { ...listing, title: '<b onclick=x>Ad</b>' } };
    const popup = await open(page({ listings: [seen('a'), marked] }));
    const names = [...popup.querySelectorAll('.listing-name')].map((name) => name.textContent);
    expect(names).toEqual(['<b onclick=x>Ad</b>', 'Ad a']);
    expect(popup.querySelector('b[onclick]')).toBeNull();
  });

  test('of 20,000 only a screenful is drawn, with a way to more', async () => {
    const listings = Array.from({ length: 20_000 }, (_, n) => seen(`${n}`));
    const popup = await open(page({ listings }));
    expect(popup.querySelectorAll('.listings > li')).toHaveLength(25);
    await press(popup, 'Show 19975 more');
    expect(popup.querySelectorAll('.listings > li')).toHaveLength(125);
  });
});

describe('one listing', () => {
  test.each([
    [false, 'Dismiss this ad', true],
    [true, 'Undo', false],
  ])('dismissed: %s, may be changed by "%s"', async (dismissed, button, then) => {
    const popup = await open(page({ listings: [{ ...danger('a'), dismissed }] }));
    await press(popup, 'Ad a');
    await press(popup, button);
    expect(asked('dismiss')).toEqual([{ key: 'a', dismissed: then }]);
  });

  test('is handed to the report form, and the popup closes', async () => {
    await reportsDanger();
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'openPage',
      asked: [{ page: 'report', seen: danger('a') }],
    });
    expect(window.close).toHaveBeenCalled();
  });

  test('is handed over with a picture of it where the browser gives one', async () => {
    pictured.png = Uint8Array.of(137, 80, 78, 71);
    await reportsDanger();
    await settle();
    expect(asked('boxOf')).toEqual([{ key: 'a' }]);
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'openPage',
      asked: [{ page: 'report', seen: danger('a'), picture: 'iVBORw==' }],
    });
    pictured.png = undefined;
  });
});

const told = (name: string): unknown[] =>
  fake.runtime.sendMessage.mock.calls
    .map(([message]) => message as { name: string; asked: unknown[] })
    .filter((message) => message.name === name)
    .flatMap((message) => message.asked);

describe('a note in the popup that is wrong', () => {
  test('is called so by one press: the ad is dismissed and its rules kept; both are taken back', async () => {
    fake.runtime.sendMessage.mockImplementation(async (message) =>
      (message as { name: string }).name === 'mistaken' ? 'id-1' : [],
    );
    const popup = await open(page({ listings: [danger('a')] }));
    await press(popup, 'Ad a');
    await press(popup, 'This is a mistake');
    expect(asked('dismiss')).toEqual([{ key: 'a', dismissed: true }]);
    expect(told('mistaken')).toMatchObject([{ level: 'danger', packs: [{ name: 'trafficking' }] }]);
    expect(JSON.stringify(told('mistaken'))).not.toContain('Ad a');
    expect(popup.textContent).toContain('1 note was called a mistake.');
    await press(popup, 'Undo');
    expect(asked('dismiss').at(-1)).toEqual({ key: 'a', dismissed: false });
    expect(told('notMistaken')).toEqual([{ id: 'id-1' }]);
  });

  test('and was called so by a slip is taken back at once, though the background is slow', async () => {
    fake.runtime.sendMessage.mockImplementation(async (message) => {
      if ((message as { name: string }).name !== 'mistaken') return [];
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 'id-1';
    });
    const popup = await open(page({ listings: [danger('a')] }));
    await press(popup, 'Ad a');
    await press(popup, 'This is a mistake');
    await press(popup, 'Undo');
    await vi.waitFor(() => expect(told('notMistaken')).toEqual([{ id: 'id-1' }]));
    expect(told('mistaken')).toHaveLength(1);
    expect(popup.textContent).not.toContain('1 note was called a mistake.');
  });

  test('is not said to be kept where it could not be', async () => {
    fake.runtime.sendMessage.mockImplementation(async (message) =>
      (message as { name: string }).name === 'mistaken' ? '' : [],
    );
    const popup = await open(page({ listings: [danger('a')] }));
    await press(popup, 'Ad a');
    await press(popup, 'This is a mistake');
    expect(popup.textContent).not.toContain('1 note was called a mistake.');
    await press(popup, 'Undo');
    expect(asked('dismiss').at(-1)).toEqual({ key: 'a', dismissed: false });
  });

  test('has a door for who wrote the ad; an ordinary ad has neither', async () => {
    const popup = await open(page({ listings: [danger('a'), seen('b')] }));
    await press(popup, 'Ad b');
    expect(popup.textContent).not.toContain('This is a mistake');
    await press(popup, 'Ad a');
    await press(popup, 'Is this your ad?');
    expect(told('openPage')).toMatchObject([{ page: 'note', seen: { key: 'a' } }]);
  });
});

describe('the switches', () => {
  test('mute and unmute the site, and tell the page', async () => {
    const popup = await open(page());
    await press(popup, 'Mute this site');
    const { isMuted } = await import('../../src/platform/choices.ts');
    expect(await isMuted('www.linkedin.com')).toBe(true);
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      expect.objectContaining({ name: 'refresh' }),
      { frameId: 0 },
    );
    await press(popup, 'Show signs on this site again');
    expect(await isMuted('www.linkedin.com')).toBe(false);
  });

  test('pause everywhere and go on', async () => {
    const popup = await open(page());
    await press(popup, 'Pause on all sites');
    const { isPaused } = await import('../../src/platform/choices.ts');
    expect(await isPaused()).toBe(true);
    await press(popup, 'Go on reading');
    expect(await isPaused()).toBe(false);
  });
});

test('in a private window it is said that nothing is kept, and nothing that is kept is offered', async () => {
  fake.tabs.query.mockResolvedValue([{ id: 7, url: '', incognito: true }]);
  const popup = await open(page());
  expect(popup.textContent).toContain('This is a private window. Nothing of it is kept');
  expect(popup.textContent).not.toContain('Mute this site');
  await press(popup, 'Pause on all sites');
  const { isPaused, resume } = await import('../../src/platform/choices.ts');
  expect(await isPaused()).toBe(true);
  await resume();
});

test('a mistake of a private window is kept nowhere, and the ad is dismissed all the same', async () => {
  fake.tabs.query.mockResolvedValue([
    { id: 7, url: 'https://www.linkedin.com/jobs', incognito: true },
  ]);
  const popup = await open(page({ listings: [danger('a')] }));
  await press(popup, 'Ad a');
  await press(popup, 'This is a mistake');
  expect(asked('dismiss')).toEqual([{ key: 'a', dismissed: true }]);
  expect(told('mistaken')).toEqual([]);
});

test('an ad of a private window is handed over as such, whichever window has the focus', async () => {
  fake.tabs.query.mockImplementation(async ({ currentWindow }: { currentWindow?: boolean }) => [
    { id: 7, url: '', incognito: currentWindow === true },
  ]);
  await reportsDanger();
  expect(fake.runtime.sendMessage).toHaveBeenCalledWith({
    to: 'background',
    name: 'openPage',
    asked: [{ page: 'report', seen: danger('a'), private: true }],
  });
});

describe('the other doors', () => {
  test('"I cannot leave" opens its screen by an address that says nothing', async () => {
    const popup = await open(page());
    await press(popup, 'I am there already, or I cannot leave');
    expect(fake.tabs.create.mock.lastCall?.[0].url).toMatch(/src\/help\/index\.html#4$/);
  });

  test('a pasted text is judged in the popup', async () => {
    const popup = await open(page());
    await press(popup, 'Check a text');
    await type(popup, 'Paste a message or an ad', 'We hire a cook in Berlin.');
    await press(popup, 'Check');
    expect(popup.querySelector('.text-check')?.textContent).toContain('found none');
  });

  test('a page that is not read is read on request', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://any.example' }]);
    const popup = await open(undefined);
    await press(popup, 'Read this page');
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'readTab',
      asked: [{ tab: 7 }],
    });
  });

  test('a page that lets no extension in is named as such', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: '' }]);
    fake.runtime.sendMessage.mockRejectedValue(new Error('Cannot access'));
    const popup = await open(undefined);
    await press(popup, 'Read this page');
    expect(popup.querySelector('[role=alert]')?.textContent).toContain('does not let us');
  });

  test('"Forget everything" empties storage', async () => {
    const popup = await open(page());
    await press(popup, 'Pause on all sites');
    await press(popup, 'Settings');
    await press(popup, 'Forget everything');
    expect(fake.storage.local.all()).toEqual({});
    expect(fake.storage.session.clear).toHaveBeenCalled();
  });
});

test('a pause is said in words on a page that we do not read, too', async () => {
  await fake.storage.local.set({
    choices: { salt: '', dismissed: {}, muted: {}, paused: true, format: 1 },
  });
  const popup = await open(undefined);
  expect(popup.textContent).toContain('Paused on all sites. Nothing is read.');
  await press(popup, 'Go on reading');
  expect(popup.textContent).not.toContain('Paused on all sites.');
});
