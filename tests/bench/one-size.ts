import { performance } from 'node:perf_hooks';
import { asset } from '../../src/generated/asset.ts';
import { foldTable } from '../../src/generated/fold-table.ts';
import { engineOf } from '../../src/scoring/index.ts';
import {
  includesPerPhrase,
  lurewatch,
  measure,
  regExpPerPhrase,
  scan,
  type Measured,
} from './match.ts';
import { benchTexts } from './texts.ts';

/** How many texts the benchmark goes over, and how often. */
const texts = 600;
const rounds = 15;

/** One regular expression a phrase grows with the phrases: the more there are, the fewer texts it is shown. */
const everyFor = (phrases: number): number => Math.max(1, Math.round(phrases / 30));

/** Measures matching at one number of phrases. In a process of its own: engines in one process slow each other down. */
export function measureSize(phrases: number): readonly Measured[] {
  const made = benchTexts(texts, phrases);
  const every = everyFor(phrases);
  return measure(
    [
      scan(),
      lurewatch(foldTable, made, phrases),
      regExpPerPhrase(made, phrases, every),
      includesPerPhrase(made, phrases, every),
    ],
    made.texts,
    rounds,
  );
}

/** What it costs to make the engine from the packs of this checkout, in a process that has made none yet. */
export interface Load {
  readonly phrases: number;
  readonly ms: number;
  readonly bytes: number;
}

/** Makes the engine once and says what it took; `bytes` is what its tables take. */
export function measureLoad(): Load {
  const before = process.memoryUsage();
  const start = performance.now();
  const engine = engineOf(asset);
  const ms = performance.now() - start;
  const after = process.memoryUsage();
  engine.judge({
    title: '',
    employer: '',
    place: '',
    pay: '',
    text: 'Warm',
    url: '',
    site: '',
    by: 'person',
    links: [],
    pictures: 0,
    language: '',
  });
  return {
    phrases: asset.phrases.chains.length,
    ms,
    bytes: after.arrayBuffers - before.arrayBuffers,
  };
}
