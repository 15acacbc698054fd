/**
 * What matching costs: this matcher at several numbers of phrases, beside a bare look at every character (nothing
 * in JavaScript can be faster) and one regular expression a phrase (what would be written first). All in one run
 * on the same texts, in rounds that take turns, so that a busy machine is busy for all; medians of the rounds.
 */
import { foldOf, type Fold } from '../../src/scoring/fold/index.ts';
import type { FoldTableData } from '../../src/scoring/fold/table.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import type { BenchTexts } from './texts.ts';

/** One way of matching, ready to go over one text. Gives the number of hits. */
export interface Contender {
  readonly engine: string;
  readonly phrases: number;
  /** Goes over every nth text only, where it is slow. */
  readonly every: number;
  readonly run: (text: string) => number;
}

/** A measured contender; times are medians. */
export interface Measured {
  readonly engine: string;
  readonly phrases: number;
  readonly nsPerChar: number;
  readonly ratioToScan: number;
  /** How many times faster than one regular expression a phrase, where that was measured at as many phrases. */
  readonly ratioToRegExpPerPhrase?: number;
  readonly hitsPerText: number;
  /** Which part of the texts it went over: 1 for all. */
  readonly part: number;
}

/** A bare look at every character. */
export function scan(): Contender {
  const run = (text: string): number => {
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
    return sum === 1 ? 1 : 0;
  };
  return { engine: 'charCodeAt', phrases: 0, every: 1, run };
}

/** This matcher. Measure one to a process: a second one changes how the first is compiled. */
export function lurewatch(
  table: FoldTableData,
  { phrases, background }: BenchTexts,
  count: number,
): Contender {
  const fold: Fold = foldOf(table);
  const entries = phrases.slice(0, count).map((phrase, owner) => ({ owner, phrase }));
  const matcher = matcherOf(buildRecord(entries, fold, background), fold);
  return {
    engine: 'lurewatch',
    phrases: count,
    every: 1,
    run: (text) => matcher.find(fold.fold(text), []).length,
  };
}

/** One regular expression a phrase, made from phrases of our own generator. */
export function regExpPerPhrase({ phrases }: BenchTexts, count: number, every: number): Contender {
  const expressions = phrases.slice(0, count).map((phrase) => new RegExp(phrase, 'giu'));
  const run = (text: string): number => {
    let hits = 0;
    for (const expression of expressions) hits += text.match(expression)?.length ?? 0;
    return hits;
  };
  return { engine: 'regexp-per-phrase', phrases: count, every, run };
}

/** `includes` for each phrase on the text in lower case. */
export function includesPerPhrase(
  { phrases }: BenchTexts,
  count: number,
  every: number,
): Contender {
  const plain = phrases.slice(0, count);
  const run = (text: string): number => {
    const lower = text.toLowerCase();
    let hits = 0;
    for (const phrase of plain) hits += lower.includes(phrase) ? 1 : 0;
    return hits;
  };
  return { engine: 'includes-per-phrase', phrases: count, every, run };
}

/** Measures contenders against each other. */
export function measure(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
): readonly Measured[] {
  const times = contenders.map((): number[] => []);
  const hits = contenders.map(() => 0);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const { time, found } = once(contender, texts);
      hits[at] = found;
      if (round >= 0) times[at]?.push(time);
    }
  }
  const medians = times.map((all) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? NaN);
  const of = (engine: string, phrases: number): number | undefined =>
    medians[
      contenders.findIndex(
        (contender) => contender.engine === engine && contender.phrases === phrases,
      )
    ];
  return contenders.map(({ engine, phrases, every }, at): Measured => {
    const nsPerChar = medians[at] ?? NaN;
    const slow = of('regexp-per-phrase', phrases);
    return {
      engine,
      phrases,
      nsPerChar,
      ratioToScan: nsPerChar / (of('charCodeAt', 0) ?? NaN),
      ...(slow !== undefined && { ratioToRegExpPerPhrase: slow / nsPerChar }),
      hitsPerText: hits[at] ?? 0,
      part: 1 / every,
    };
  });
}

function once(
  { run, every }: Contender,
  texts: readonly string[],
): { time: number; found: number } {
  let characters = 0;
  let count = 0;
  let found = 0;
  const start = performance.now();
  for (let at = 0; at < texts.length; at += every) {
    const text = texts[at] ?? '';
    found += run(text);
    characters += text.length;
    count += 1;
  }
  return { time: ((performance.now() - start) * 1e6) / characters, found: found / count };
}
