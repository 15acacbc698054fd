/** How cost grows when hostile texts and packs are doubled: 2 is linear. */
import { foldTable } from '../../src/generated/fold-table.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import type { PhraseEntry } from '../../src/scoring/match/record.ts';
import { median, processorTime } from './measure.ts';

/** Growth of one hostile case. */
export interface Growth {
  readonly name: string;
  /** Time of each doubling over the time before; medians. */
  readonly perDoubling: readonly number[];
}

const textSizes = [20_000, 40_000, 80_000, 160_000];
const packSizes = [200, 400, 800, 1600];
const rounds = 7;

const texts: readonly { name: string; phrases: readonly string[]; unit: string }[] = [
  { name: 'one letter', phrases: ['aaa', 'aaa*', 'aaaa ... aaaaa'], unit: 'a' },
  { name: 'one word and gaps', phrases: ['aaa ... aaa ... aaa', 'aaa* ... aaa*'], unit: 'aaa ' },
  { name: 'choices', phrases: ['(a|aa|aaa) (a|aa|aaa) (a|aa|aaa) aaa'], unit: 'a aa aaa ' },
  { name: 'marks', phrases: ['telegram'], unit: 't\u0301\u200b' },
  { name: 'between letters', phrases: ['salary'], unit: '@\u200b' },
  { name: 'no words', phrases: ['ทำงาน ... ฟรี'], unit: 'ทำงานฟรี' },
];

/** A word of its own for each number, of letters that look nothing like the text's. */
const word = (at: number): string =>
  `zz${Array.from(String(at), (digit) => 'bcdfghjkmp'[Number(digit)]).join('')}`;

const packs: readonly { name: string; entry: (at: number) => PhraseEntry; text: string }[] = [
  {
    name: 'phrases that begin alike',
    entry: (at) => ({ owner: at, phrase: `pay now ${word(at)}` }),
    text: 'pay now zzb ',
  },
  {
    name: 'gaps beside one word',
    entry: (at) => ({ owner: at, phrase: `payment ... ${word(at)}` }),
    text: 'payment of zzb, zzc and zzd. ',
  },
  {
    name: 'one phrase of many rules',
    entry: (at) => ({ owner: at, phrase: 'payment' }),
    text: 'a payment ',
  },
  {
    name: 'exceptions of one word',
    entry: (at) => ({ owner: at >> 1, phrase: 'payment', off: at % 2 === 1 }),
    text: 'a payment ',
  },
  {
    name: 'words beside a slot',
    entry: (at) => ({ owner: at, phrase: `<money> ${word(at).slice(-2)} a` }),
    text: '5 mb a ',
  },
];

function timesOf(entries: readonly PhraseEntry[], texts: readonly string[]): readonly number[] {
  const fold = foldOf(foldTable);
  const matcher = matcherOf(buildRecord(entries, fold), fold);
  return texts.map((text) => {
    const fillers = Array.from({ length: 40 }, (_, at) => ({
      kind: 'money',
      from: at * 7,
      to: at * 7 + 1,
    }));
    return median(
      Array.from({ length: rounds }, () => {
        const start = processorTime();
        matcher.find(fold.fold(text), fillers);
        return processorTime() - start;
      }),
    );
  });
}

const growthOf = (times: readonly number[]): readonly number[] =>
  times.slice(1).map((time, at) => time / (times[at] ?? NaN));

/** Measures growth over doublings of the text. */
function measureGrowth(): readonly Growth[] {
  return texts.map(({ name, phrases, unit }) => {
    const entries = phrases.map((phrase, owner) => ({ owner, phrase }));
    const all = textSizes.map((size) => unit.repeat(Math.ceil(size / unit.length)));
    return { name, perDoubling: growthOf(timesOf(entries, all)) };
  });
}

/** Measures growth over doublings of the pack. */
function measurePackGrowth(): readonly Growth[] {
  return packs.map(({ name, entry, text }) => {
    const times = packSizes.flatMap((size) =>
      timesOf(
        Array.from({ length: size }, (_, at) => entry(at)),
        [text.repeat(200)],
      ),
    );
    return { name, perDoubling: growthOf(times) };
  });
}

/** Growth of both, by what was doubled. */
export interface Growths {
  readonly texts: readonly Growth[];
  readonly packs: readonly Growth[];
}

/** Measures both. */
export function measureGrowths(): Growths {
  return { texts: measureGrowth(), packs: measurePackGrowth() };
}
