import { describe, expect, test } from 'vitest';
import { blankListing } from '../../../src/model.ts';
import type { Item } from '../../../src/input/items.ts';
import { benchOf, type Post } from '../../../src/workbench/bench/client.ts';
import type { Draft } from '../../../src/workbench/bench/told/draft.ts';
import type { Bench, ToPage, ToWorker } from '../../../src/workbench/bench/messages.ts';
import { benchServer } from '../../../src/workbench/bench/serve.ts';
import { shipped } from './shipped.ts';

const lines = (...values: readonly object[]): readonly Item[] =>
  values.map((value, at) => ({ line: at + 1, source: 'board', json: JSON.stringify(value) }));

const board = lines(
  {
    id: 'one',
    label: 'lure',
    lang: 'th',
    text: 'รับสมัครแอดมิน ปอยเปต มีคำใหม่มาก ทักไลน์',
    platform: 'facebook',
  },
  { id: 'two', label: 'honest', lang: 'en', title: 'Nurse', text: 'We hire a nurse in Manila.' },
);

/** A bench whose worker is in the same thread; each message is copied as between threads. */
function benchHere(
  means: { readonly board?: readonly Item[]; readonly hurry?: boolean } = {},
): Bench {
  const heard: ((event: MessageEvent<ToPage>) => void)[] = [];
  let time = 0;
  const serve = benchServer({
    shipped: () => Promise.resolve(shipped),
    board: () => Promise.resolve(means.board ?? board),
    now: () => (time += means.hurry === true ? 0 : 100),
    rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
    post: (data) => {
      for (const fn of heard) fn(new MessageEvent('message', { data: structuredClone(data) }));
    },
  });
  const worker = {
    postMessage: (message: ToWorker) => void serve(structuredClone(message)),
    addEventListener: (type: string, fn: (event: MessageEvent<ToPage>) => void) => {
      if (type === 'message') heard.push(fn);
    },
    terminate: () => undefined,
  };
  return benchOf(worker as unknown as Post);
}

/** Makes ads with these words danger at once. */
const draft: Draft = {
  ...{ pack: 'trafficking', rule: 'aaa-new', language: 'en' },
  text: `title: New words
why: Words.
ask: Where?
topic: money
strength: strong
sources: [{title: A report, url: https://example.org, date: 2024}]
phrases: [คำใหม่มาก, a nurse in manila]
catches: [คำใหม่มาก, A nurse in Manila]
ignores: [Nothing]
`,
};

describe('the bench, asked as by its page', () => {
  test('opens with what there is to edit, and lays drafts', async () => {
    const bench = benchHere();
    const { packs } = await bench.open();
    const rules = packs.flatMap(({ rules }) => rules);
    expect(rules.length).toBe(shipped.packs.flatMap(({ rules }) => rules).length);
    const { laid, catalogue } = await bench.lay([draft]);
    expect(laid).toEqual([{ pack: 'trafficking', rule: 'aaa-new', language: 'en', faults: [] }]);
    const added = catalogue.packs
      .flatMap(({ rules }) => rules)
      .find(({ rule }) => rule === 'aaa-new');
    expect(added).toMatchObject({ title: 'New words', by: 'phrases', phrases: { en: 2 } });
    expect((await bench.prove(draft)).green).toBe(true);
    const { verdict } = await bench.explain({
      ...{ ...blankListing, platform: 'job-board' },
      text: 'We look for a nurse in Manila.',
    });
    expect(verdict.evidence.map(({ rule }) => rule)).toContain('aaa-new');
  });

  test('tells the effect on the board: counts before and after, and what changed', async () => {
    const bench = benchHere();
    const none = await bench.effectOnBoard();
    expect(none).toMatchObject({ of: 2, changed: [], same: 2, lost: 0 });
    await bench.lay([draft]);
    const { tallies, changed } = await bench.effectOnBoard();
    const honest = tallies.find(({ label }) => label === 'honest');
    expect(honest).toEqual({
      ...{ label: 'honest', of: 1 },
      before: { caution: 0, danger: 0 },
      now: { caution: 1, danger: 0 },
    });
    const nurse = changed.find(({ id }) => id === 'two');
    expect(nurse).toMatchObject({
      ...{ before: { level: 'none' }, now: { level: 'caution' }, better: false },
      ...{ came: ['trafficking/aaa-new'], went: [] },
    });
  });

  test.each([
    [
      'ads.jsonl',
      '{"id":1,"text":"We hire a nurse in Manila."}\n\nnot json\n{"id":2}\n',
      1,
      [3, 4],
    ],
    ['ads.csv', 'id,label,title,text\n7,honest,Job,"We hire, now:\na nurse in Manila"\n', 1, []],
    ['ad.txt', 'We hire a nurse in Manila.\nA new line.', 1, []],
  ] as const)('reads %s as scan does', async (name, text, changes, unusable) => {
    const bench = benchHere();
    await bench.lay([draft]);
    const effect = await bench.effectOnFile(new File([text], name));
    expect(effect.changed.length).toBe(changes);
    expect(effect.problems.map(({ line }) => line)).toEqual(unusable);
    expect(effect.lost).toBe(unusable.length);
  });

  test('a page is refused in words', async () => {
    await expect(benchHere().effectOnFile(new File(['<p>'], 'ad.html'))).rejects.toThrow(
      'take JSON lines',
    );
  });

  const many = lines(...Array.from({ length: 300 }, (_, id) => ({ id, text: `A nurse, ${id}` })));

  test('tells how far it is, and stops when it is cancelled', async () => {
    const bench = benchHere({ board: many });
    const told: number[] = [];
    const control = new AbortController();
    const asked = bench.effectOnBoard({
      signal: control.signal,
      progress: ({ done, of, listings }) => {
        expect(of).toBe(300);
        expect(listings).toBe(done);
        told.push(done);
        if (told.length === 3) control.abort();
      },
    });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    const before = told.length;
    expect(before).toBe(3);
    // What is asked next is answered, and nothing more is heard of what was cancelled.
    await bench.explain({ ...blankListing, text: 'A nurse in Manila' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told.length).toBe(before);
  });

  test('answers other questions while something long is on its way', async () => {
    const bench = benchHere({ board: many });
    const order: string[] = [];
    await bench.open();
    await Promise.all([
      bench.effectOnBoard().then(() => order.push('board')),
      bench.explain({ ...blankListing, text: 'A nurse' }).then(() => order.push('explained')),
    ]);
    expect(order).toEqual(['explained', 'board']);
  });

  test('a label that is known tells whether a change is for the better', async () => {
    const labelled = [
      { label: 'lure', better: true },
      { label: 'fraud', better: true },
      { label: 'legit', better: false },
      { label: 'non_ad', better: false },
      { label: 'whatever', better: undefined },
    ];
    const bench = benchHere({
      board: lines(...labelled.map(({ label }) => ({ label, text: 'We hire a nurse in Manila.' }))),
    });
    await bench.lay([draft]);
    const { changed } = await bench.effectOnBoard();
    expect(changed.map(({ label, better }) => ({ label, better }))).toEqual(labelled);
  });
});
