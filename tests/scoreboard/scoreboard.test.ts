import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { boardOf, type Board, type Counts } from '../../src/cli/scoreboard/board.ts';
import { drawBoard } from '../../src/cli/scoreboard/draw.ts';
import { fallenBelow, raised, readFloors } from '../../src/cli/scoreboard/floors.ts';
import { boardListings } from '../../src/cli/scoreboard/read.ts';
import { asset } from '../../src/generated/asset.ts';
import type { Verdict } from '../../src/model.ts';
import { languagesWanted } from '../../src/packs/languages.ts';
import { engineOf } from '../../src/scoring/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'scoreboard-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the committed scoreboard', () => {
  const board = boardOf(boardListings('tests/scoreboard/listings'), engineOf(asset));
  const floors = readFloors('tests/scoreboard/floors.json');

  it('is what the rules give today (else: npm run packs -- scoreboard)', () => {
    const committed = 'tests/scoreboard/scoreboard.md';
    expect(existsSync(committed) ? readFileSync(committed, 'utf8') : '').toBe(drawBoard(board));
  });

  it('has not fallen below what was reached before', () =>
    expect(fallenBelow(board, floors)).toEqual([]));

  it('has a floor for each of its languages (else: npm run packs -- scoreboard --raise)', () => {
    const languages = [...board.counts.keys()].filter((language) => language !== 'all');
    expect(Object.keys(floors).sort()).toEqual(languages.sort());
  });
});

describe('the listings', () => {
  const { counts } = boardOf(boardListings('tests/scoreboard/listings'), engineOf(asset));
  /** Languages that most recruiting we know of is done in; Chinese in both ways of writing counts once. */
  const many = new Set('en es fr hi id ms pt sw th tl vi zh'.split(' '));
  const languages = Object.keys(languagesWanted).map((code) => (code === 'zh-Hans' ? 'zh' : code));

  it.each(languages)('of %s are enough to tell something', (language) => {
    const [lures, others, honest, nonAds] = many.has(language) ? [12, 8, 12, 4] : [4, 3, 4, 2];
    const own = counts.get(language);
    expect(own?.lure.of).toBeGreaterThanOrEqual(lures);
    expect(own?.other_job_scam.of).toBeGreaterThanOrEqual(others);
    expect(own?.honest.of).toBeGreaterThanOrEqual(honest);
    expect(own?.non_ad.of).toBeGreaterThanOrEqual(nonAds);
  });
});

const verdict: Verdict = { state: 'scored', level: 'none', harms: {}, score: 0, evidence: [] };
const engine = (said: Partial<Verdict> = {}) => ({
  judge: (): Verdict => ({ ...verdict, ...said }),
  places: () => [],
  trace: () => {
    throw new Error('nobody asks');
  },
});
const listingsIn = (text: string) => {
  writeFileSync(join(folder, 'en.jsonl'), text);
  return boardListings(folder);
};
const line = (given: object): string =>
  `${JSON.stringify({ id: 'a', lang: 'en', label: 'lure', text: 'An ad.', ...given })}\n`;

describe('listings', () => {
  it('come by language, worst first, then by id', () => {
    const text = [
      line({ id: 'c', label: 'non_ad' }),
      line({ id: 'b', lang: 'ar', label: 'honest' }),
      line({ id: 'z' }),
      line({ id: 'a' }),
    ].join('');
    expect(listingsIn(text).map(({ id }) => id)).toEqual(['b', 'a', 'z', 'c']);
  });

  it.each([
    ['{', 'en.jsonl:1 '],
    [line({ label: 'legit' }), 'en.jsonl:1 needs a "label": lure, other_job_scam, honest, non_ad'],
    [line({ id: 7 }), 'en.jsonl:1 needs an "id" of words'],
    [line({ lang: '' }), 'en.jsonl:1 needs a "lang"'],
    [`${line({})}\n${line({})}`, 'en.jsonl:3 has the id "a" of en.jsonl:1'],
    [line({ text: undefined }), 'en.jsonl:1 has neither "text" nor "title"'],
  ])('%j are refused with file and line', (text, words) =>
    expect(() => listingsIn(text)).toThrow(words),
  );
});

describe('the drawing', () => {
  const span = (text: string) => ({ field: 'text', from: 0, to: text.length, text }) as const;
  const sign = (rule: string, ...texts: readonly string[]) =>
    ({
      rule,
      pack: 'one',
      topic: 'offer',
      strength: 'weak',
      harm: 'trafficking',
      spans: texts.map(span),
    }) as const;

  it('tells what each listing is, what we say of it, and why', () => {
    const evidence = [sign('a', 'free\nflight'), sign('b'), sign('c'), sign('d'), sign('e')];
    const drawn = drawBoard(
      boardOf(listingsIn(line({})), engine({ level: 'danger', score: 0.876, evidence })),
    );
    expect(drawn).toContain('| en | 1 of 1, 1 danger | – | – | – |');
    expect(drawn).toContain('| lure | a | danger | 0.88 | a “free flight”, b, c, d, 1 more |');
  });

  it('names the state of what was not judged', () =>
    expect(drawBoard(boardOf(listingsIn(line({})), engine({ state: 'not-a-job-ad' })))).toContain(
      '| lure | a | not a job ad | 0.00 |  |',
    ));

  it('shows quoted words as words, whatever they are', () => {
    const evidence = [sign('a', '|[x](y)`<b>*')];
    const drawn = drawBoard(boardOf(listingsIn(line({})), engine({ evidence })));
    expect(drawn).toContain('a “\\|\\[x\\](y)\\`\\<b\\>\\*”');
  });
});

describe('the floors', () => {
  const none = { of: 0, caution: 0, danger: 0 };
  const board = (counts: Partial<Counts>): Board => ({
    judged: [],
    counts: new Map([
      ['th', { lure: none, other_job_scam: none, honest: none, non_ad: none, ...counts }],
    ]),
  });
  const floors = { th: { lure: { caution: 90, danger: 66 }, honest: { caution: 10, danger: 0 } } };

  it.each([
    ['as before', { lure: { of: 10, caution: 9, danger: 7 } }, []],
    [
      'fewer lures found',
      { lure: { of: 10, caution: 8, danger: 7 } },
      ['th, lure: 80 % get caution, at least 90 % were reached before'],
    ],
    [
      'more honest ads accused',
      { honest: { of: 10, caution: 2, danger: 1 } },
      [
        'th, honest: 20 % get caution, at most 10 % were reached before',
        'th, honest: 10 % get danger, at most 0 % were reached before',
      ],
    ],
    ['a truth without listings says nothing', {}, []],
  ])('%s', (_, counts, said) => expect(fallenBelow(board(counts), floors)).toEqual(said));

  it('miss a language whose listings are gone', () =>
    expect(fallenBelow({ judged: [], counts: new Map() }, floors)).toEqual([
      'th: its listings are gone',
    ]));

  it('are raised to what is better, never lowered, and rounded to the lenient side', () =>
    expect(
      raised(
        board({
          lure: { of: 3, caution: 3, danger: 1 },
          honest: { of: 3, caution: 1, danger: 0 },
          other_job_scam: { of: 3, caution: 2, danger: 1 },
        }),
        floors,
      ),
    ).toEqual({
      th: {
        lure: { caution: 100, danger: 66 },
        other_job_scam: { caution: 66, danger: 33 },
        honest: { caution: 10, danger: 0 },
      },
    }));
});
