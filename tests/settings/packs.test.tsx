// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FeedState } from '../../src/packs/feed/feed.ts';
import type { KeptFeed, Trouble } from '../../src/platform/feeds.ts';
import type { FoundFeed, PackSummary } from '../../src/platform/pack-summary.ts';
import type { ListedPack } from '../../src/platform/packs-in-use.ts';
import { makeDatabase } from '../platform/fake-database.ts';
import { makeBrowser } from '../platform/fake-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as never, database: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => held.browser[name] }),
}));
vi.mock('../../src/platform/database.ts', () => ({
  ...Object.fromEntries(
    ['all', 'one', 'put', 'remove', 'change'].map((name) => [
      name,
      (...args: unknown[]) => (held.database[name] as (...all: unknown[]) => unknown)(...args),
    ]),
  ),
}));

import { words } from '../../src/interface/words.ts';
import { Packs } from '../../src/settings/packs.tsx';
import { draw, press, settle, type } from '../interface/on-page.tsx';

const { packs: said } = words('en').words;
const address = 'https://coast.example/packs/';
const ours: ListedPack = {
  ...{ name: 'trafficking', title: 'Ours', version: '0.1.0', date: '2026-11-26', from: 'shipped' },
  on: true,
  rules: [
    { name: 'visa', title: 'Tourist visa', on: true },
    { name: 'fee', title: 'Asks for a fee', on: true },
  ],
};
const ads: ListedPack = { ...ours, name: 'job-ads', title: 'What is a job ad', rules: [] };
const coast: ListedPack = { ...ours, name: 'coast', title: 'Signs of the coast', from: address };
const summary: PackSummary = {
  ...{ name: 'coast', title: 'Signs of the coast', version: '1.0.0', date: '2026-11-01' },
  phrases: 2,
  languages: 1,
  rules: [
    {
      name: 'fee',
      title: '<b>Asks</b> for a fee',
      why: 'Honest employers ask for none.',
      language: 'en',
      phrases: [{ language: 'th', phrases: ['ค่าธรรมเนียม', '<img src=x onerror=alert(1)>'] }],
    },
    { name: 'all', title: 'All of it', why: 'Why.', language: 'en', phrases: [] },
  ],
};
const pack = { file: 'c.json', length: 9, sha256: 'f', name: 'coast', version: '1.0.0' };
const key = { id: 'a1b2c3d4e5f60718', key: 'A'.repeat(43) };
const expires = '2099-01-01T00:00:00Z';
const found: FoundFeed = {
  ...{ address, index: '{}', etag: '"1"', text: '{"lurewatch":"pack"}', summary },
  key: { id: key.id, fingerprint: 'a1b2 c3d4' },
  payload: {
    ...{ type: 'lurewatch-feed', schema: 1, name: 'The coast watch', version: 3 },
    ...{ issued: '2026-11-01T00:00:00Z', expires, pack, keys: [key], revoked: [] },
  },
};
const state: FeedState = {
  ...{ name: 'The coast watch', keys: [key], revoked: [], ratchets: {}, version: 3 },
  ...{ issued: '2026-11-01T00:00:00Z', expires, pack },
};
const feed: KeptFeed = {
  ...{ id: address, state, signedBy: key.id, etag: '', failures: 0 },
  looked: Date.parse('2026-11-27T08:00:00Z'),
  next: Date.parse('2026-11-28T08:00:00Z'),
};

// What is kept of storage in memory outlives a test, as it does in a page.
const { storage } = makeBrowser();
let fake = makeBrowser();
let database = makeDatabase();
let list: ListedPack[] = [];
let answers: Record<string, (asked: never) => unknown> = {};
const asked = (name: string): unknown[] =>
  fake.runtime.sendMessage.mock.calls
    .map(([message]) => message as { name: string; asked: unknown[] })
    .filter((message) => message.name === name)
    .flatMap((message) => message.asked);
const granted = async () => (await fake.permissions.getAll()).origins;

beforeEach(async () => {
  await storage.local.set({ packs: { packsOff: [], rulesOff: [] } });
  fake = { ...makeBrowser(), storage };
  database = makeDatabase();
  held.browser = fake as never;
  held.database = database as never;
  list = [ours, ads];
  answers = {
    listPacks: () => list,
    lookAtFeed: () => ({ found }),
    lookAtPack: () => ({ found: { summary, text: '{"lurewatch":"pack"}' } }),
    addFeed: () => ({ found: { added: 'coast' } }),
    addGuest: () => ({ added: 'coast' }),
    removeGuest: () => ({ text: 'the pack', from: address }),
  };
  fake.runtime.sendMessage.mockImplementation(async (message) => {
    const { name, asked: [what] = [] } = message as { name: string; asked?: unknown[] };
    return answers[name]?.(what as never);
  });
});

const look = async (typed = 'coast.example/packs'): Promise<HTMLElement> => {
  const page = await draw(<Packs />);
  await type(page, said.address, typed);
  await press(page, said.look);
  return page;
};
const box = (page: HTMLElement, label: string): HTMLInputElement => {
  const one = [...page.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const input = one?.querySelector('input');
  if (!input) throw new Error(`nothing to switch is called ${label}`);
  return input;
};
const flip = async (page: HTMLElement, label: string): Promise<void> => {
  await act(async () => box(page, label).click());
  await settle();
};
const open = async (page: HTMLElement, summaryWords: string): Promise<void> => {
  const one = [...page.querySelectorAll('details')].find(
    (each) => each.querySelector('summary')?.textContent === summaryWords,
  );
  if (one === undefined) throw new Error(`nothing to open is called ${summaryWords}`);
  await act(async () => {
    one.open = true;
    one.dispatchEvent(new Event('toggle'));
  });
  await settle();
};
const openFile = async (page: HTMLElement, file: unknown): Promise<void> => {
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file can be opened');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};

test('a day that is none does not keep the page from being drawn, nor the pack from being removed', async () => {
  list = [ours, { ...coast, date: '2026-13-45' }];
  const page = await draw(<Packs />);
  expect(page.textContent).toContain('2026-13-45');
  expect([...page.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain(
    said.remove,
  );
});

describe('the packs in use', () => {
  test('are listed with where they are from, their day and their signs', async () => {
    const page = await draw(<Packs />);
    expect(page.textContent).toContain('Part of Lurewatch · Version 0.1.0, Nov 26, 2026 · 2 signs');
    expect(page.textContent).toContain(said.always);
    expect([...page.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      said.look,
      said.file,
    ]);
  });

  test('are switched off as a whole, and the signs one by one', async () => {
    const page = await draw(<Packs />);
    await open(page, said.oneByOne);
    await flip(page, 'Tourist visa');
    expect(fake.storage.local.all()['packs']).toMatchObject({ rulesOff: ['trafficking/visa'] });
    expect(page.textContent).toContain('2 signs · 1 switched off');
    await flip(page, 'Ours');
    expect(fake.storage.local.all()['packs']).toMatchObject({ packsOff: ['trafficking'] });
    expect(page.textContent).toContain(said.packOff);
    expect(box(page, 'Asks for a fee').disabled).toBe(true);
    await flip(page, 'Ours');
    await flip(page, 'Tourist visa');
    expect(fake.storage.local.all()['packs']).toMatchObject({ packsOff: [], rulesOff: [] });
  });

  test('say when a switch will not last', async () => {
    fake.storage.local.set.mockRejectedValueOnce(new Error('full'));
    const page = await draw(<Packs />);
    await flip(page, 'Ours');
    expect(page.querySelector('[role=alert]')?.textContent).toBe(said.notLasting);
    expect(box(page, 'Ours').checked).toBe(false);
  });
});

describe('a feed that is to be added', () => {
  test('is shown with its key and all its words, as text, and added only after a yes', async () => {
    const page = await look();
    expect(fake.permissions.request.mock.calls).toEqual([
      [{ origins: ['https://coast.example/*'] }],
    ]);
    expect(asked('lookAtFeed')).toEqual([{ address, language: 'en' }]);
    expect(document.activeElement?.textContent).toBe(said.foundHeading);
    for (const part of ['The coast watch', key.id, 'a1b2 c3d4', '2 signs · 2 phrases · 1 language'])
      expect(page.textContent).toContain(part);
    await open(page, said.all);
    await open(page, '<b>Asks</b> for a fee');
    expect(page.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(page.textContent).toContain('Thai');
    expect(page.querySelector('fieldset img, fieldset bdi b')).toBeNull();
    await open(page, 'All of it');
    expect(page.textContent).toContain(said.noWords);
    expect(asked('addFeed')).toEqual([]);
    list = [ours, ads, coast];
    await press(page, said.yes);
    const { index, etag, text } = found;
    expect(asked('addFeed')).toEqual([{ address, index, etag, text }]);
    expect(page.querySelector('output')?.textContent).toBe(said.added);
    expect(document.activeElement?.textContent).toBe(said.heading);
  });

  test('with many words shows them one language at a time', async () => {
    const phrases = Array.from({ length: 61 }, (_, at) => `phrase ${at}`);
    const [rule] = summary.rules;
    const many = { ...summary, rules: [{ ...rule, phrases: [{ language: 'th', phrases }] }] };
    answers['lookAtFeed'] = () => ({ found: { ...found, summary: many } });
    const page = await look();
    await open(page, said.all);
    await open(page, '<b>Asks</b> for a fee');
    expect(page.textContent).not.toContain('phrase 60');
    await open(page, 'Thai · 61 phrases');
    expect(page.textContent).toContain('phrase 60');
  });

  test('leaves nothing behind after a no, not even what the browser allowed', async () => {
    const page = await look();
    expect(await granted()).toEqual(['https://coast.example/*']);
    await press(page, said.no);
    expect(asked('addFeed')).toEqual([]);
    expect(page.querySelector('output')?.textContent).toBe(said.leftOut);
    expect(await granted()).toEqual([]);
  });

  test('is not asked where the person does not allow its host', async () => {
    fake.permissions.request.mockResolvedValue(false);
    const page = await look();
    expect(asked('lookAtFeed')).toEqual([]);
    expect(page.textContent).toContain(said.notAllowed);
  });

  test('at no protected address is refused before anybody is asked', async () => {
    const page = await look('http://coast.example/');
    expect(fake.permissions.request).not.toHaveBeenCalled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain(said.reasons['bad-address']);
  });

  test.each<Trouble>([
    { reason: 'bad-signature', details: [] },
    { reason: 'pack-broken', details: ['rules.fee.phrases[0] has "<i>" in it'] },
  ])('says why it was refused: $reason', async (trouble) => {
    answers['lookAtFeed'] = () => ({ trouble });
    const page = await look();
    const alert = page.querySelector('[role=alert]');
    expect(alert?.textContent).toContain(said.reasons[trouble.reason]);
    for (const one of trouble.details) expect(alert?.textContent).toContain(one);
    expect(alert?.querySelector('i')).toBeNull();
    expect(await granted()).toEqual([]);
  });

  test('says that it did not work where nobody answers', async () => {
    answers['lookAtFeed'] = () => {
      throw new Error('Could not establish connection.');
    };
    const page = await look();
    expect(page.querySelector('[role=alert]')?.textContent).toBe(words('en').words.plain.failed);
  });

  test('says why it could not be added after all', async () => {
    answers['addFeed'] = () => ({ trouble: { reason: 'not-kept', details: [] } });
    const page = await look();
    await press(page, said.yes);
    expect(page.querySelector('[role=alert]')?.textContent).toContain(said.reasons['not-kept']);
  });
});

describe('a pack file', () => {
  test('is shown before it is added, with a word on what it lacks', async () => {
    const page = await draw(<Packs />);
    await openFile(page, { size: 20, text: async () => '{"lurewatch":"pack"}' });
    expect(asked('lookAtPack')).toEqual([{ text: '{"lurewatch":"pack"}', language: 'en' }]);
    expect(page.querySelector('fieldset')?.textContent).toContain(said.fileAbout);
    await press(page, said.yes);
    expect(asked('addGuest')).toEqual([{ text: '{"lurewatch":"pack"}', from: 'file' }]);
    expect(page.querySelector('output')?.textContent).toBe(said.added);
  });

  test('says that it takes the place of one', async () => {
    const before = await draw(<Packs />);
    await openFile(before, { size: 20, text: async () => '{}' });
    expect(before.textContent).not.toContain(said.replaces);
    list = [ours, { ...coast, from: 'file' }];
    const page = await draw(<Packs />);
    await openFile(page, { size: 20, text: async () => '{}' });
    expect(page.textContent).toContain(said.replaces);
  });

  test('that is too long is not even read', async () => {
    const page = await draw(<Packs />);
    const text = vi.fn<() => Promise<string>>();
    await openFile(page, { size: 8 * 1024 * 1024 + 1, text });
    expect(text).not.toHaveBeenCalled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain(said.reasons['too-long']);
  });
});

describe('a feed in use', () => {
  const withFeed = async (changes: Partial<KeptFeed> = {}): Promise<HTMLElement> => {
    list = [ours, coast];
    await database.put('feeds', { ...feed, ...changes });
    await fake.permissions.request({ origins: ['https://coast.example/*'] });
    return draw(<Packs />);
  };

  test('says where it is from, who signs it, and when it was looked at', async () => {
    const page = await withFeed();
    for (const part of ['coast.example', address, key.id, 'Nov 27, 2026', said.allWell])
      expect(page.textContent).toContain(part);
  });

  test('says why the last look changed nothing, and that the old one stays', async () => {
    const page = await withFeed({ trouble: { reason: 'older', details: ['3 comes before 4'] } });
    for (const part of [said.stays, said.reasons.older, '3 comes before 4'])
      expect(page.textContent).toContain(part);
    expect(page.textContent).not.toContain(said.allWell);
  });

  test('says that it is old once it has expired', async () => {
    const page = await withFeed({ state: { ...state, expires: '2026-01-02T00:00:00Z' } });
    expect(page.textContent).toMatch(/Old: its publisher meant it to last until Jan 2, 2026/u);
    expect(page.textContent).not.toContain(said.allWell);
  });

  test('is looked at on a click, and the button rests meanwhile', async () => {
    let done: (value?: undefined) => void = () => undefined;
    answers['updateFeed'] = () => new Promise((resolve) => (done = resolve));
    const page = await withFeed();
    await press(page, said.lookNow);
    expect(asked('updateFeed')).toEqual([{ address }]);
    expect(page.textContent).toContain(said.lookingNow);
    await act(async () => done());
    await settle();
    expect(page.textContent).not.toContain(said.lookingNow);
  });

  test('whose host may not be asked any more offers to allow it', async () => {
    const page = await withFeed();
    await act(
      async () => void (await fake.permissions.remove({ origins: ['https://coast.example/*'] })),
    );
    await settle();
    await press(page, said.allow);
    expect(await granted()).toEqual(['https://coast.example/*']);
    expect(asked('updateFeed')).toEqual([{ address }]);
  });

  test('is removed with its keys and its host, and all of that comes back by one click', async () => {
    const page = await withFeed();
    list = [ours];
    await press(page, said.remove);
    expect(asked('removeGuest')).toEqual([{ name: 'coast' }]);
    expect(await database.all('feeds')).toEqual([]);
    expect(await granted()).toEqual([]);
    expect(page.querySelector('output')?.textContent).toContain('Signs of the coast');
    await press(page, 'Undo');
    expect(asked('addGuest')).toEqual([{ text: 'the pack', from: address }]);
    expect(await database.all('feeds')).toEqual([feed]);
    expect(await granted()).toEqual(['https://coast.example/*']);
    expect(page.querySelector('output')?.textContent).toBe(said.undone);
  });
});

test('in a private window nothing can be added', async () => {
  fake.extension.inIncognitoContext = true;
  const page = await draw(<Packs />);
  expect(page.textContent).toContain(said.private);
  expect(page.querySelector('form')).toBeNull();
});
