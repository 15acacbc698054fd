import { expect, test } from 'vitest';
import { jsonOf, type Results } from '../bench/json.ts';
import { runCommand } from './command.ts';

const measured = (engine: string, phrases: number): Results['match'][number] => ({
  engine,
  phrases,
  nsPerChar: 8,
  ratioToScan: 3,
  ratioToRegExpPerPhrase: 300,
  hitsPerText: 2,
  part: 1,
});
const quiet = {
  name: 'an article',
  mainThreadMs: 3,
  bareMainThreadMs: 40,
  longestTaskMs: 5,
  bareLongestTaskMs: 4,
  bytes: 6e5,
};
const results: Results = {
  match: [
    measured('lurewatch', 300),
    measured('lurewatch', 3000),
    measured('regexp-per-phrase', 3000),
  ],
  own: [],
  full: [measured('plain words', 20), measured('lurewatch', 20)],
  facts: [measured('lurewatch', 3000)],
  loads: [300, 3000].map((phrases) => ({
    phrases,
    ms: phrases / 300,
    bytes: 1e6,
    assetBytes: 2e5,
  })),
  page: {
    cards: 1000,
    charactersPerCard: 1500,
    mainThreadMs: 500,
    bareMainThreadMs: 700,
    longestTaskMs: 600,
    bareLongestTaskMs: 590,
    laterLongestTaskMs: 40,
    bareLaterLongestTaskMs: 2,
    firstMarkMs: 900,
    bytes: 14e6,
    backgroundBytes: 3e6,
    visits: 5,
    quiet: [quiet],
  },
};
const row = (engine: string, phrases: number) => ({
  engine,
  phrases,
  nsPerChar: 8,
  ratioToScan: 3,
  ratioToRegExpPerPhrase: 300,
});

test('programs are told a row for each engine and size, the whole engine, loading at 3,000, and the page', () => {
  expect(jsonOf(results)).toEqual({
    match: [row('lurewatch', 300), row('lurewatch', 3000), row('regexp-per-phrase', 3000)],
    full: row('lurewatch', 20),
    facts: row('lurewatch', 3000),
    load: { phrases: 3000, ms: 10, bytes: 1e6 },
    page: {
      cards: 1000,
      mainThreadMs: 500,
      longestTaskMs: 600,
      bareLongestTaskMs: 590,
      laterLongestTaskMs: 40,
      firstMarkMs: 900,
      bytes: 14e6,
      quiet: [quiet],
    },
  });
});

test('without a browser there is no page; with texts of one’s own there are rows for them', () => {
  const told = jsonOf({ ...results, own: [measured('lurewatch', 300)], page: undefined });
  expect(Object.keys(told)).toEqual(['match', 'texts', 'full', 'facts', 'load']);
});

test('a number of phrases that is none is wrong usage', async () => {
  const { code, output, said } = await runCommand(['bench', '--phrases', '3k']);
  expect([code, output]).toEqual([2, '']);
  expect(said).toContain('whole numbers from 1 to 100000');
}, 120_000);
