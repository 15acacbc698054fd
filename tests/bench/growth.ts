/** How cost grows when hostile texts and packs are doubled: 2 is linear. */
import { foldTable } from '../../src/generated/fold-table.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import { median, processorTime } from './measure.ts';

/** Growth of one hostile case. */
export interface Growth {
  readonly name: string;
  /** Time of each doubling over the time before; medians. */
  readonly perDoubling: readonly number[];
}

const sizes = [20_000, 40_000, 80_000, 160_000];
const rounds = 7;

const cases: readonly { name: string; phrases: readonly string[]; unit: string }[] = [
  { name: 'one letter', phrases: ['aaa', 'aaa*', 'aaaa ... aaaaa'], unit: 'a' },
  { name: 'one word and gaps', phrases: ['aaa ... aaa ... aaa', 'aaa* ... aaa*'], unit: 'aaa ' },
  { name: 'choices', phrases: ['(a|aa|aaa) (a|aa|aaa) (a|aa|aaa) aaa'], unit: 'a aa aaa ' },
  { name: 'marks', phrases: ['telegram'], unit: 't\u0301\u200b' },
  { name: 'between letters', phrases: ['salary'], unit: '@\u200b' },
  { name: 'no words', phrases: ['ทำงาน ... ฟรี'], unit: 'ทำงานฟรี' },
];

/** Measures growth over doublings of the text. */
export function measureGrowth(): readonly Growth[] {
  const fold = foldOf(foldTable);
  return cases.map(({ name, phrases, unit }) => {
    const entries = phrases.map((phrase, owner) => ({ owner, phrase }));
    const matcher = matcherOf(buildRecord(entries, fold), fold);
    const times = sizes.map((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return median(
        Array.from({ length: rounds }, () => {
          const start = processorTime();
          matcher.find(fold.fold(text), []);
          return processorTime() - start;
        }),
      );
    });
    return { name, perDoubling: times.slice(1).map((time, at) => time / (times[at] ?? NaN)) };
  });
}
