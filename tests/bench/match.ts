/**
 * What matching costs: this matcher beside plainer ways. All on the same texts in one process, in rounds that take
 * turns with a bare look at the text; medians. One number of phrases to a process: a second matcher changes how the first is compiled.
 */
import { existsSync, readFileSync } from 'node:fs';
import { foldTable } from '../../src/generated/fold-table.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import { measure, measureApart, type Contender, type Measured } from './measure.ts';
import { ahoCorasick, includesPerPhrase, regExpPerPhrase, scan } from './rivals.ts';
import { benchTexts, type BenchTexts } from './texts.ts';

/** How many texts the benchmark goes over, and how often. */
const texts = 600;
const rounds = 15;

/** One regular expression a phrase grows with the phrases: the more there are, the fewer texts it is shown. */
const everyFor = (phrases: number): number => Math.max(1, Math.round(phrases / 30));

function lurewatch({ phrases, background }: BenchTexts, count: number): Contender {
  const fold = foldOf(foldTable);
  const entries = phrases.slice(0, count).map((phrase, owner) => ({ owner, phrase }));
  const matcher = matcherOf(buildRecord(entries, fold, background), fold);
  return {
    engine: 'lurewatch',
    phrases: count,
    every: 1,
    run: (text) => matcher.find(fold.fold(text), []).length,
  };
}

/** Measures matching at one number of phrases. */
export function measureSize(phrases: number): readonly Measured[] {
  const made = benchTexts(texts, phrases);
  const every = everyFor(phrases);
  return measureApart(
    scan(),
    lurewatch(made, phrases),
    () => [
      ahoCorasick(made, phrases),
      includesPerPhrase(made, phrases, every),
      regExpPerPhrase(made, phrases, every),
    ],
    made.texts,
    rounds,
  );
}

/** The same phrases on texts of others: a file of JSON lines with `text`. Undefined where the file is not there. */
export function measureOn(file: string, phrases: number): readonly Measured[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, texts);
  const own = lines.map((line) => (JSON.parse(line) as { readonly text?: string }).text ?? '');
  return measure([scan(), lurewatch(benchTexts(texts, phrases), phrases)], own, rounds);
}
