// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RuleLine } from '../../src/workbench/bench/told/catalogue.ts';
import type { Draft } from '../../src/workbench/bench/told/draft.ts';
import type { Explained } from '../../src/workbench/bench/told/explained.ts';
import type { Bench } from '../../src/workbench/bench/messages.ts';
import { draw, press, settle, type } from '../interface/on-page.tsx';
import { makeBrowser } from '../platform/fake-browser.ts';
import { makeDatabase } from '../platform/fake-database.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
const database = vi.hoisted(() => ({ now: {} as never }));
vi.mock('../../src/platform/database.ts', () => ({
  put: (...row: never[]) =>
    (database.now as ReturnType<typeof makeDatabase>).put(
      ...(row as unknown as [string, { id: string }]),
    ),
  all: (store: string) => (database.now as ReturnType<typeof makeDatabase>).all(store),
  remove: (store: string, id: string) =>
    (database.now as ReturnType<typeof makeDatabase>).remove(store, id),
}));

import { WorkbenchPage } from '../../src/workbench/workbench-page.tsx';

const texts = {
  'trafficking/pack.yml': 'format: 1\nharms: [trafficking]\n',
  'trafficking/rules/travel-paid.yml': 'title: Pays\nphrases:\n  - free flight\n',
  'trafficking/languages/th.yml':
    'language: Thai\nspeakers: []\n\nrules:\n  other:\n    title: x\n',
};
const line: RuleLine = {
  rule: 'travel-paid',
  title: 'Pays for your journey',
  kind: 'sign',
  topic: 'offer',
  strength: 'weak',
  harms: ['trafficking'],
  by: 'phrases',
  phrases: { en: 1 },
};
const catalogue = {
  packs: [
    {
      name: 'trafficking',
      title: 'Signs',
      titles: { th: 'สัญญาณ' },
      version: '1.0.0',
      date: '2026-01-01',
      rules: [line],
      languages: [{ code: 'th', name: 'Thai' }],
    },
  ],
};
const explained: Explained = {
  verdict: { state: 'scored', level: 'none', harms: {}, score: 0.2, evidence: [] },
  phrases: [
    {
      pack: 'trafficking',
      rule: 'travel-paid',
      language: 'en',
      kind: 'sign',
      phrase: 'free flight',
      off: false,
      span: { field: 'text', from: 2, to: 13, text: 'free flight' },
      grade: 'exact',
    },
  ],
  facts: [],
  harms: [],
  combinations: [],
};

/** A bench that finds every draft in order; `laid` tells what was laid on it. */
function makeBench() {
  const laid: (readonly Draft[])[] = [];
  const bench: Bench = {
    open: async () => catalogue,
    lay: async (drafts) => {
      laid.push(drafts);
      return { laid: drafts.map((draft) => ({ ...draft, faults: [] })), catalogue };
    },
    explain: async () => explained,
    prove: async (draft) => ({ ...draft, faults: [], lines: [], style: [], green: true }),
    effectOnBoard: async () => Promise.reject(new Error('not here')),
    effectOnProofs: async () => Promise.reject(new Error('not here')),
    effectOnFile: async () => Promise.reject(new Error('not here')),
    close: () => undefined,
  };
  return { bench, laid };
}

/** Long enough for what rests a moment before it is tried and kept. */
async function rests(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 260)));
  await settle();
}

const drawn = async (bench: Bench) => {
  const page = await draw(<WorkbenchPage ground={{ bench, texts: async () => texts }} />);
  await rests();
  return page;
};

const picks = async (page: HTMLElement, place: number, value: string): Promise<void> => {
  const select = page.querySelectorAll<HTMLSelectElement>('.picks select')[place];
  await act(async () => {
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await rests();
};

beforeEach(() => {
  browser.now = makeBrowser() as never;
  database.now = makeDatabase() as never;
  // The editor measures text, and there is no layout here.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = () => undefined;
});

describe('the workbench', () => {
  test('opens with a rule and says that it is as published', async () => {
    const page = await drawn(makeBench().bench);
    expect(page.querySelector('.editor')).not.toBeNull();
    expect(page.textContent).toContain('As it is published.');
    expect(page.textContent).toContain('src/packs/trafficking/rules/travel-paid.yml');
    expect(page.textContent).toContain('You have changed nothing yet.');
  });

  test('calls a pack as the reader’s language calls it, and in English where that has no name for it', async () => {
    const ground = { bench: makeBench().bench, texts: async () => texts };
    const called = async (language: string) => {
      const page = await draw(<WorkbenchPage ground={ground} />, language);
      await rests();
      const pick = page.querySelectorAll<HTMLSelectElement>('.picks select')[1];
      return [...(pick?.options ?? [])].map(({ text }) => text);
    };
    expect(await called('th')).toContain('สัญญาณ');
    expect(await called('de')).toContain('Signs');
  });

  test('says so where rules cannot be loaded', async () => {
    const { bench } = makeBench();
    const page = await drawn({ ...bench, open: async () => Promise.reject(new Error('none')) });
    // Nobody's deed has failed: it is said politely.
    expect(page.querySelector('output')?.textContent).toContain('could not be loaded');
    expect(page.querySelector('[role=alert]')).toBeNull();
  });

  test('an ad is lit up, and its words lead to what they met', async () => {
    const page = await drawn(makeBench().bench);
    await type(page, 'Paste an ad, a post or a message', 'A free flight');
    await rests();
    const lit = page.querySelector<HTMLAnchorElement>('a.lit-counts');
    expect(lit?.textContent).toBe('free flight');
    await act(async () => lit?.click());
    await settle();
    expect(document.activeElement?.textContent).toContain('Pays for your journey');
  });

  test('the first words of a rule in a language are laid, kept, discarded and brought back', async () => {
    const { bench, laid } = makeBench();
    const page = await drawn(bench);
    await picks(page, 0, 'th');
    expect(page.textContent).toContain('This rule has no words in this language yet.');
    await press(page, 'Begin');
    await rests();
    expect(laid.at(-1)).toMatchObject([
      { pack: 'trafficking', rule: 'travel-paid', language: 'th' },
    ]);
    expect(laid.at(-1)?.[0]?.text).toContain('#   free flight\nphrases:\n  - \n');
    const kept = database.now as unknown as ReturnType<typeof makeDatabase>;
    expect(await kept.all('drafts')).toMatchObject([{ id: 'trafficking/travel-paid/th' }]);
    expect(page.textContent).toContain('src/packs/trafficking/languages/th.yml');
    await press(page, 'Discard this change');
    await rests();
    expect(await kept.all('drafts')).toEqual([]);
    expect(laid.at(-1)).toEqual([]);
    await press(page, 'Undo');
    await rests();
    expect(await kept.all('drafts')).toHaveLength(1);
  });

  test('drafts of an earlier day are laid at once', async () => {
    const { bench, laid } = makeBench();
    const kept = database.now as unknown as ReturnType<typeof makeDatabase>;
    const draft = {
      pack: 'trafficking',
      rule: 'travel-paid',
      language: 'en',
      text: 'title: Mine\n',
    };
    await kept.put('drafts', {
      ...draft,
      id: 'trafficking/travel-paid/en',
      changedAt: '2026-01-01T00:00:00Z',
    } as never);
    const page = await drawn(bench);
    expect(laid.at(-1)).toMatchObject([draft]);
    expect(page.textContent).toContain('Files to send');
  });

  test('a full disk is told, with what to do', async () => {
    const page = await drawn(makeBench().bench);
    (database.now as unknown as ReturnType<typeof makeDatabase>).fill(true);
    await picks(page, 0, 'th');
    await press(page, 'Begin');
    await rests();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Save the file now.');
  });

  test('a new rule is a draft of its own, and a name that is taken is not taken again', async () => {
    const { bench, laid } = makeBench();
    const page = await drawn(bench);
    await type(page, 'Name of the new rule', 'travel-paid');
    expect(page.textContent).toContain('There is a rule of this name already.');
    await type(page, 'Name of the new rule', 'Asks for a selfie');
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    await act(async () => void page.querySelector('.new-rule form')?.dispatchEvent(submit));
    await rests();
    expect(laid.at(-1)).toMatchObject([{ rule: 'asks-for-a-selfie', language: 'en' }]);
    expect(laid.at(-1)?.[0]?.text).toContain('status: draft');
    expect(page.textContent).toContain('src/packs/trafficking/rules/asks-for-a-selfie.yml');
  });
});
