import { beforeEach, describe, expect, test, vi } from 'vitest';
import { packsFor } from '../../src/content/packs-for.ts';
import { blankListing } from '../../src/model.ts';
import { explanationsOf } from '../../src/packs/explanations.ts';
import type { Asset } from '../../src/scoring/asset.ts';
import { engineOf } from '../../src/scoring/index.ts';
import type { RecordPart } from '../../src/scoring/match/record.ts';
import type { InUse } from '../../src/scoring/switched-off.ts';
import type { ListedPack } from '../../src/platform/packs-listed.ts';
import { makeBrowser, ourId, ourOrigin } from '../platform/fake-browser.ts';
import { makeDatabase } from '../platform/fake-database.ts';
import { onNewBrowser } from '../platform/with-browser.ts';
import { packFile, ruleOf, small } from './pack-files.ts';

vi.mock('../../src/generated/packs.ts', () => ({
  shippedPacks: small.packs.map(({ name, title, version, date }) => ({
    name,
    title,
    titles: { es: 'Lo nuestro' },
    version,
    date,
  })),
}));
const stamp = vi.hoisted(() => ({ now: 'one' }));
vi.mock('../../src/generated/stamp.ts', () => ({
  get shippedStamp() {
    return stamp.now;
  },
}));
const meanwhile = vi.hoisted(() => ({
  /** Called once in the middle of adding. */
  happens: undefined as (() => void) | undefined,
  forgotten: undefined as (() => void) | undefined,
}));
vi.mock('../../src/platform/shipped.ts', () => ({
  shipped: async () => {
    meanwhile.happens?.();
    meanwhile.happens = undefined;
    return small;
  },
  shippedWords: async () => explanationsOf(small.packs),
}));
vi.mock('../../src/platform/forget.ts', () => ({
  watchForgotten: (fn: () => void) => {
    meanwhile.forgotten = fn;
  },
}));

let browser = makeBrowser();
let database = makeDatabase();
const start = async (): Promise<void> => {
  vi.doMock('../../src/platform/database.ts', () => database);
  browser = (await onNewBrowser(() => import('../../src/background/index.ts'), browser)).browser;
};

beforeEach(async () => {
  stamp.now = 'one';
  browser = makeBrowser();
  database = makeDatabase();
  await start();
});

const settings = { id: ourId, url: `${ourOrigin}src/settings/index.html` };
const site = { id: ourId, url: 'https://www.linkedin.com/jobs', tab: { id: 3 }, frameId: 0 };
const ask = (name: string, asked?: object, from: object = settings): Promise<unknown> =>
  browser.runtime.heard({ to: 'background', name, asked: asked ? [asked] : [] }, from);
const add = (text: string, from = 'file') => ask('addGuest', { text, from });
const list = async (): Promise<readonly ListedPack[]> =>
  (await ask('listPacks', { language: 'en' })) as readonly ListedPack[];
const off = (choices: object): Promise<void> => {
  const before = browser.storage.local.all()['packs'] as object | undefined;
  const none = { packsOff: [], rulesOff: [] };
  return browser.storage.local.set({ packs: { ...none, ...before, ...choices } });
};

interface Script {
  readonly files?: readonly string[];
  readonly func?: (...args: string[]) => void;
  readonly args?: readonly string[];
}

/** What a tab has once its engine was brought: the files, and what was put beside the reader. */
async function brought(): Promise<{
  files: readonly string[];
  use: InUse | undefined;
  parts: ReadonlyMap<string, RecordPart>;
}> {
  browser.scripting.executeScript.mockClear();
  await ask('bringEngine', undefined, site);
  const bond: { parts: Map<string, RecordPart>; use?: InUse } = { parts: new Map() };
  Reflect.set(globalThis, Symbol.for('lurewatch'), bond);
  const scripts = browser.scripting.executeScript.mock.calls as unknown as [Script][];
  for (const [{ func, args = [] }] of scripts) func?.(...args);
  Reflect.deleteProperty(globalThis, Symbol.for('lurewatch'));
  return {
    files: scripts.flatMap(([{ files = [] }]) => files),
    use: bond.use,
    parts: bond.parts,
  };
}

const nothing = { packs: [], rules: [], places: [], wages: [], rates: {} };
const empty: Asset = {
  ...nothing,
  phrases: { format: 5, parts: [], slots: [], slotChains: [], fillers: [] },
};

/** The signs that the tab's engine sees in a text, as `pack/rule`. */
async function signsIn(text: string): Promise<readonly string[]> {
  const { use, parts } = await brought();
  const { head } = packsFor(
    { parts: new Map(parts), ...(use && { use }) },
    { head: empty, partNames: [] },
  );
  const engine = engineOf({ ...head, phrases: { ...head.phrases, parts: [...parts.values()] } });
  const { met } = engine.trace({ ...blankListing, text, platform: 'job-board' });
  return met.map(({ rule }) => `${rule.pack}/${rule.rule}`).sort();
}

const guest = packFile('harbour', { 'gold-job': ruleOf('Promises gold', 'golden office') });
const ad = 'A free flight to a golden office, no experience.';

describe('a pack from outside', () => {
  test('with nothing added and nothing off a tab gets what it always got, and is told nothing', async () => {
    const { files, use, parts } = await brought();
    expect(files.at(-1)).toBe('src/content/engine.js');
    expect(files[0]).toMatch(/^src\/content\/packs\/always-/u);
    expect(use).toBeUndefined();
    expect(parts.size).toBe(0);
    expect(database.log).toEqual([]);
  });

  test('is in use beside ours once it was added, and its sign is told of under its name', async () => {
    expect(await add(guest)).toEqual({ added: 'harbour' });
    expect(await signsIn(ad)).toEqual([
      'harbour/gold-job',
      'trafficking/free-travel',
      'trafficking/no-experience',
    ]);
    const { files } = await brought();
    expect(files).toEqual(['src/content/engine.js']);
    const signs = [
      { pack: 'harbour', rule: 'gold-job' },
      { pack: 'trafficking', rule: 'free-travel' },
    ];
    expect(await ask('explain', { signs, language: 'th' }, site)).toMatchObject([
      { title: 'Promises gold', guest: 'What harbour knows' },
      { title: 'Pays for your flight' },
    ]);
  });

  test('is listed with ours, with its signs', async () => {
    await add(guest, 'https://feed.example/index.json');
    expect(await list()).toMatchObject([
      { name: 'trafficking', from: 'shipped', on: true, rules: [{ name: 'free-travel' }, {}] },
      {
        name: 'harbour',
        title: 'What harbour knows',
        version: '1.0.0',
        from: 'https://feed.example/index.json',
        on: true,
        rules: [{ name: 'gold-job', title: 'Promises gold', on: true }],
      },
    ]);
  });

  test.each([
    ['no JSON', 'gold', 'pack-broken'],
    [
      'a rule that does not what its examples say',
      packFile('harbour', { a: ruleOf('A', 'gold', { catches: ['Silver.'] }) }),
      'proofs-fail',
    ],
    [
      'a rule that is no sign',
      packFile('harbour', {
        a: { kind: 'negation', phrases: ['gold'], catches: ['gold'], ignores: ['x'] },
      }),
      'not-for-guests',
    ],
    [
      'our own name',
      packFile('trafficking', { a: ruleOf('A', 'gold office') }, { title: 'Another' }),
      'name-taken',
    ],
  ])('with %s is refused, and nothing changes', async (_, text, refused) => {
    expect(await add(text)).toMatchObject({ refused });
    expect((await list()).map(({ name }) => name)).toEqual(['trafficking']);
    expect((await brought()).use).toBeUndefined();
  });

  test('takes the place of its older self from the same place, of no other', async () => {
    await add(guest);
    const newer = packFile('harbour', { b: ruleOf('Promises silver', 'silver office') });
    expect(await add(newer, 'https://feed.example/index.json')).toMatchObject({
      refused: 'name-taken',
    });
    expect(await add(newer)).toEqual({ added: 'harbour' });
    expect(await signsIn('A golden office, a silver office.')).toEqual(['harbour/b']);
  });

  test('that was let go says nothing any more, the others still do; undone, it is back', async () => {
    await add(guest);
    await add(packFile('river', { b: ruleOf('Promises silver', 'silver office') }));
    const text = 'A golden office, a silver office.';
    expect(await signsIn(text)).toEqual(['harbour/gold-job', 'river/b']);
    const gone = (await ask('removeGuest', { name: 'harbour' })) as { text: string; from: string };
    expect(gone).toEqual({ text: guest, from: 'file' });
    expect(await signsIn(text)).toEqual(['river/b']);
    await add(gone.text, gone.from);
    expect(await signsIn(text)).toEqual(['harbour/gold-job', 'river/b']);
  });

  test('the last that goes leaves nothing of it behind', async () => {
    await add(guest);
    await ask('removeGuest', { name: 'harbour' });
    expect((await brought()).use).toBeUndefined();
    // Tabs that are open may still ask for parts of it.
    browser.runtime.onStartup.emit();
    await vi.waitFor(async () => expect(await database.keys('asset')).toEqual([]));
    expect(await database.all('packs')).toEqual([]);
  });

  test('is not added, removed or listed for a script in a page', async () => {
    await ask('addGuest', { text: guest, from: 'file' }, site);
    expect((await list()).length).toBe(1);
    expect(await ask('listPacks', { language: 'en' }, site)).toEqual([]);
    await add(guest);
    await ask('removeGuest', { name: 'harbour' }, site);
    expect((await list()).length).toBe(2);
  });

  test('is called by its own title in the reader’s language, in the list and under its sign', async () => {
    const es = { language: 'Spanish', title: 'Lo del puerto', speakers: [], rules: {} };
    await add(packFile('harbour', { 'gold-job': ruleOf('Gold', 'golden office') }, {}, { es }));
    const titles = async (language: string) =>
      ((await ask('listPacks', { language })) as readonly ListedPack[]).map(({ title }) => title);
    expect(await titles('es-MX')).toEqual(['Lo nuestro', 'Lo del puerto']);
    expect(await titles('th')).toEqual(['What trafficking knows', 'What harbour knows']);
    const signs = [{ pack: 'harbour', rule: 'gold-job' }];
    expect(await ask('explain', { signs, language: 'es' })).toMatchObject([
      { title: 'Gold', guest: 'Lo del puerto' },
    ]);
  });

  test('when the disk is full is refused, and what was in use stays', async () => {
    await add(guest);
    database.fill(true);
    expect(await add(packFile('river', { b: ruleOf('Silver', 'silver office') }))).toEqual({
      refused: 'not-kept',
      faults: [],
    });
    expect(await signsIn('A golden office, a silver office.')).toEqual(['harbour/gold-job']);
  });
});

test('what is forgotten while a pack is compiled is not kept', async () => {
  meanwhile.happens = () => meanwhile.forgotten?.();
  expect(await add(guest)).toEqual({ refused: 'not-kept', faults: [] });
  expect(await database.all('packs')).toEqual([]);
  expect(await database.keys('asset')).toEqual([]);
});

describe('what is switched off', () => {
  test('a sign of ours: the files are the same, the tab is told of what is off', async () => {
    await off({ rulesOff: ['trafficking/free-travel'] });
    const { files, use } = await brought();
    expect(files).toContain('src/content/packs/always-1.js');
    expect(use).toEqual({ off: { packs: [], rules: ['trafficking/free-travel'] } });
    expect((await list())[0]?.rules.map(({ on }) => on)).toEqual([false, true]);
  });

  test('a sign, or all of a pack from outside, is met no more', async () => {
    await add(guest);
    await off({ rulesOff: ['harbour/gold-job'] });
    expect(await signsIn(ad)).toEqual(['trafficking/free-travel', 'trafficking/no-experience']);
    await off({ rulesOff: [], packsOff: ['trafficking'] });
    expect(await signsIn(ad)).toEqual(['harbour/gold-job']);
    expect((await list()).map(({ on }) => on)).toEqual([false, true]);
  });
});

describe('a fault', () => {
  test('a compiled asset that is not there any more: tabs get what we ship, and it is made anew', async () => {
    await add(guest);
    for (const key of await database.keys('asset')) await database.remove('asset', key);
    const { files, use } = await brought();
    expect(files).toContain('src/content/packs/always-1.js');
    expect(use).toEqual({ off: { packs: [], rules: [] } });
    await vi.waitFor(async () =>
      expect(await signsIn('A golden office.')).toEqual(['harbour/gold-job']),
    );
  });

  test('a disk too full to make it anew: tabs get what we ship, and it is not tried for each of them', async () => {
    await add(guest);
    for (const key of await database.keys('asset')) await database.remove('asset', key);
    database.fill(true);
    await brought();
    await vi.waitFor(() => expect(browser.storage.local.all()['packs asset']).toBe(''));
    expect((await brought()).use).toBeUndefined();
    database.fill(false);
    browser.runtime.onStartup.emit();
    await vi.waitFor(async () =>
      expect(await signsIn('A golden office.')).toEqual(['harbour/gold-job']),
    );
  });

  test('one that another version of ours has made serves no more, and is made anew', async () => {
    await add(guest);
    stamp.now = 'two';
    await start();
    const { files } = await brought();
    expect(files).toContain('src/content/packs/always-1.js');
    await vi.waitFor(async () =>
      expect(await signsIn('A golden office.')).toEqual(['harbour/gold-job']),
    );
    const keys = await database.keys('asset');
    expect(keys.every((key) => /^(?:one|two)-/u.test(key))).toBe(true);
  });

  test('a guest that an update of ours left without a rule it names stays out, the others serve', async () => {
    await add(guest);
    const both = packFile('river', {
      b: ruleOf('Silver', 'silver office'),
      two: {
        ...ruleOf('Together', '', { strength: 'decisive' }),
        phrases: undefined,
        when: { all: ['b', 'trafficking/free-travel'] },
        catches: ['A free flight to a silver office.'],
      },
    });
    expect(await add(both)).toEqual({ added: 'river' });
    const [ours] = small.packs;
    const { rules } = ours ?? { rules: [] };
    const without = rules.filter(({ name }) => name !== 'free-travel');
    Object.assign(ours ?? {}, { rules: without });
    stamp.now = 'three';
    await start();
    browser.runtime.onStartup.emit();
    await vi.waitFor(async () =>
      expect(await signsIn('A golden office, a silver office.')).toEqual(['harbour/gold-job']),
    );
    expect((await list()).map(({ name, idle }) => [name, idle])).toEqual([
      ['trafficking', undefined],
      ['harbour', undefined],
      ['river', true],
    ]);
    Object.assign(ours ?? {}, { rules });
    stamp.now = 'four';
    await start();
    browser.runtime.onStartup.emit();
    await vi.waitFor(async () => expect((await list())[2]).not.toHaveProperty('idle'));
  });

  test('a part of an asset that is not there any more is not brought, nor is anything else', async () => {
    await add(guest);
    browser.scripting.executeScript.mockClear();
    await ask('bringPart', { name: 'one-x/thai' }, site);
    await ask('bringPart', { name: 'harbour' }, site);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});
