// @vitest-environment jsdom
/** Statements 2, 3, 4, 5 and 36: what every banner quotes, says and offers, whatever the ad. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { shownSigns } from '../../src/interface/shown-signs.ts';
import { quotesOf } from '../../src/interface/quoting.ts';
import { words } from '../../src/interface/words.ts';
import { caution, danger, notes, openBoard, pane, press, until } from '../content/scene.ts';
import { packs, verdictOn } from '../packs/engine-of-packs.ts';

/** Hundreds of ads are judged. */
vi.setConfig({ testTimeout: 120_000 });

interface Row {
  readonly title?: string;
  readonly text: string;
}
const rowsOf = (language: string): readonly Row[] =>
  readFileSync(`tests/scoreboard/listings/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

describe('statement 2', () => {
  test.each(['en', 'th', 'ar', 'my', 'zh', 'es', 'vi', 'ur'])(
    'whatever is warned of in %s is quoted, each quote a stretch of the ad',
    (language) => {
      const warned = rowsOf(language)
        .map((row) => ({ row, verdict: verdictOn({ title: row.title ?? '', text: row.text }) }))
        .filter(({ verdict }) => verdict.level !== 'none');
      expect(warned.length).toBeGreaterThan(3);
      for (const { row, verdict } of warned) {
        const ad = flat(`${row.title ?? ''} ${row.text}`);
        const quotes = quotesOf(shownSigns(verdict), 3);
        expect([ad.slice(0, 60), quotes.length > 0]).toEqual([ad.slice(0, 60), true]);
        for (const quote of quotes) expect(ad).toContain(flat(quote.replace(/…$/u, '')));
      }
    },
  );
});

describe('statement 3', () => {
  const signs = packs.flatMap(({ name, rules }) =>
    rules
      .filter(({ kind, status }) => kind === 'sign' && status === 'active')
      .map((rule) => [`${name}/${rule.name}`, rule] as const),
  );

  test('every sign has a source with its year, and every source leads to the web', () => {
    expect(signs.length).toBeGreaterThan(150);
    for (const [name, { sources }] of signs) {
      expect([name, sources.length > 0]).toEqual([name, true]);
      for (const { url, date } of sources)
        expect([name, /^https?:\/\//u.test(url), /^20\d\d/u.test(date)]).toEqual([
          name,
          true,
          true,
        ]);
    }
  });
});

describe('the banner as it stands', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });
  const shown = async (text: string, language = 'en') => {
    const board = openBoard(pane(text), { language });
    await until(() => expect(notes()).toHaveLength(1));
    const [note] = notes();
    if (note === undefined) throw new Error('No banner stands.');
    return { ...note, board };
  };

  test.each([
    ['danger', danger],
    ['caution', caution],
  ])(
    'statement 4: of %s offers exactly one main step, also with its signs open',
    async (_, text) => {
      const { root, board } = await shown(text);
      expect(root.querySelectorAll('.primary')).toHaveLength(1);
      press(root, 'Why these signs');
      await until(() => expect(root.querySelectorAll('.sign').length).toBeGreaterThan(0));
      expect(root.querySelectorAll('.primary')).toHaveLength(1);
      board.stop();
    },
  );

  test.each([
    ['danger', danger],
    ['caution', caution],
  ])('statement 5: of %s has one headline and two sentences, then "not proof"', async (_, text) => {
    const { root, board } = await shown(text);
    const body = [...root.querySelectorAll('.note > p')].map((one) => one.className);
    expect(root.querySelectorAll('.headline')).toHaveLength(1);
    expect(body).toEqual(['', '', 'small']);
    expect(root.querySelector('p.small')?.textContent).toContain('not proof');
    board.stop();
  });

  test('statement 36: without colours danger and caution are told apart by their words', async () => {
    const one = await shown(danger);
    const headline = one.root.querySelector('.headline')?.textContent;
    one.board.stop();
    document.body.innerHTML = '';
    const other = await shown(caution);
    expect(headline).toContain('seen in ads for');
    expect(other.root.querySelector('.headline')?.textContent).toContain('to check in this ad');
    other.board.stop();
  });
});

test('statement 10: no two states of an ad are told in the same words', () => {
  const { states, short, levels } = words('en').words;
  for (const said of [states, { ...short, ...levels }]) {
    const all = Object.values(said);
    expect(new Set(all).size).toBe(all.length);
  }
});
