import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpecification, makeFoldTable } from '../../src/packs/fold-table.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { grades, type Grade } from '../../src/scoring/match/hit.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import type { PhraseEntry } from '../../src/scoring/match/record.ts';
import { runOf } from './long-run.ts';
import { bruteForce } from './oracle.ts';

/** LUREWATCH_CASES=100000 makes it the long check; LUREWATCH_SEED splits it: see `long-run.ts`. */
const run = runOf(1500);
const specification = foldSpecification();
const fold = foldOf(makeFoldTable());

/** Few letters, so that phrases are met all the time; by script, each with what evaders make of it. */
const alphabets = [
  ['a', 'b', 'e', 'A', 'é', 'а', '3', 'ｂ'],
  ['i', 'l', 'o', 'I', '1', '0', 'ı', 'ο'],
  ['а', 'е', 'о', 'й', 'и', 'a'],
  ['高', '薪', '機', '机', '票'],
  ['ก', 'า', 'น', '่', 'ิ'],
  ['ا', 'ل', 'ت', 'أ', 'َ', 'و'],
  ['가', '나', 'ㄱ', 'ㅏ', '난', '각'],
  ['က', 'ာ', 'န', '်'],
  ['が', 'か', 'カ', 'ガ', '\u3099'],
];
const separators = [
  ' ',
  ' ',
  '.',
  '. ',
  '-',
  '\n',
  '🌟',
  '\u200b',
  '\u0301',
  ', ',
  '、',
  '@',
  '$',
  '8',
];

const words = (letters: readonly string[], least: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...letters), { minLength: least, maxLength: 5 })
    .map((all) => all.join(''));

/** Texts made of the words of the phrases, whole, cut short or spelled out, and what may stand between them. */
const textOf = (pool: readonly string[], letters: readonly string[]): fc.Arbitrary<string> => {
  const word = fc.constantFrom(...pool);
  const spelled = fc
    .tuple(word, fc.constantFrom(...separators))
    .map(([one, sign]) => one.split('').join(sign));
  const part = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 1, arbitrary: word.map((one) => one.toUpperCase()) },
    { weight: 1, arbitrary: spelled },
    { weight: 1, arbitrary: words(letters, 1) },
    { weight: 6, arbitrary: fc.constantFrom(...separators) },
  );
  return fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''));
};

/** Phrases with everything in them: `*`, choices, what may be left out, gaps, slots. */
const phraseOf = (pool: readonly string[]): fc.Arbitrary<string> => {
  const word = fc.constantFrom(...pool);
  return fc
    .tuple(word, word, word, fc.constantFrom(...shapes))
    .map(([a, b, c, shape]) => shape(a, b, c));
};
const shapes: readonly ((a: string, b: string, c: string) => string)[] = [
  (a) => a,
  (a, b) => `${a} ${b}`,
  (a) => `${a}*`,
  (a, b) => `${a}* ${b}`,
  (a, b, c) => `(${a}|${b}) (${c})? ${a}`,
  (a, b, c) => `(${a}|${b}) (${b}|${c})? (${a}|${c})`,
  (a, b, c) => `(${a}|${b}*)(${c})?(${b}|${c}${a})`,
  (a, b, c) => `(${a})? (${b}|${c})(${a}|${b})? ... (${a}|${c}) (${b}|${c})`,
  (a, b, c) => `(${a}|${b})(${a}|${c}) <money> (${b})? (${a}|${c})`,
  (a, b) => `${a} ... ${b}`,
  (a, b, c) => `${a}* ... (${b}|${c}) ... ${a}`,
  (a) => `<money> ${a}`,
  (a, b) => `(${a}|${b}*) <money>`,
  (a, b) => `${a} <money> ... ${b}`,
];

const setting = fc
  .constantFrom(...alphabets)
  .chain((letters) =>
    fc.tuple(fc.constant(letters), fc.array(words(letters, 1), { minLength: 3, maxLength: 3 })),
  )
  .chain(([letters, pool]) =>
    fc.record({
      text: textOf(pool, letters),
      phrases: fc.array(phraseOf(pool), { minLength: 1, maxLength: 8 }),
      money: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 4 })), { maxLength: 3 }),
      language: fc.constantFrom('en', 'tr'),
    }),
  );

interface Told {
  readonly from: number;
  readonly to: number;
  readonly grade: number | Grade;
}

const toldOf = (all: readonly Told[]): string[] =>
  all
    .map(
      ({ from, to, grade }) => `${from} ${to} ${typeof grade === 'number' ? grades[grade] : grade}`,
    )
    .toSorted((a, b) => (a < b ? -1 : 1));
const endsOf = (all: readonly Told[]): number[] =>
  [...new Set(all.map(({ to }) => to))].toSorted((a, b) => a - b);

/** Leaves out phrases that the compiler refuses; another test looks at those. */
function compilable(phrases: readonly string[], language: string): PhraseEntry[] {
  const entries = phrases.map((phrase, owner) => ({ owner, phrase, language }));
  const builds = (some: readonly PhraseEntry[]): boolean => {
    try {
      return buildRecord(some, fold).format === 5;
    } catch {
      return false;
    }
  };
  return builds(entries) ? entries : entries.filter((entry) => builds([entry]));
}

test('finds what trying everything with everything finds, in nine scripts', () => {
  let met = 0;
  fc.assert(
    fc.property(setting, ({ text, phrases, money, language }) => {
      const fillers = money
        .map(([from, length]) => ({ kind: 'money', from, to: from + length }))
        .filter(({ to }) => to <= text.length);
      const entries = compilable(phrases, language);
      const hits = matcherOf(buildRecord(entries, fold), fold).find(fold.fold(text), fillers);
      for (const entry of entries) {
        const ours = hits.filter(({ owner }) => owner === entry.owner);
        const all = bruteForce(text, entry, fillers, fold, specification);
        met += all.length;
        const gaps = entry.phrase.includes('...');
        expect(gaps ? endsOf(ours) : toldOf(ours)).toEqual(gaps ? endsOf(all) : toldOf(all));
        // Of all that a gap could join, the nearest is told: for every end one beginning.
        const known = new Set(all.map(({ from, to }) => `${from} ${to}`));
        expect(ours.filter(({ from, to }) => !known.has(`${from} ${to}`))).toEqual([]);
      }
    }),
    run,
  );
  expect(met).toBeGreaterThan(run.numRuns / 3);
}, 3_600_000);
