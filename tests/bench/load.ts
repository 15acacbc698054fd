import { asset } from '../../src/generated/asset.ts';
import { foldTable } from '../../src/generated/fold-table.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import type { PhraseRecord } from '../../src/scoring/match/record.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { benchTexts } from './texts.ts';

/** What it costs to be ready, in a process that was not. */
export interface Load {
  readonly phrases: number;
  /** From the text of the record to a matcher (or engine) that can be asked; wall time. */
  readonly ms: number;
  /** What its tables take. */
  readonly bytes: number;
  /** Size of the record (or asset) as text. */
  readonly assetBytes: number;
}

/** The record that `measureLoad` is to load, as text: made in another process, so that nothing is warm. */
export function recordText(phrases: number): string {
  const made = benchTexts(200, phrases);
  const entries = made.phrases.map((phrase, owner) => ({ owner, phrase }));
  return JSON.stringify(buildRecord(entries, foldOf(foldTable), made.background));
}

/** Loads a record of so many phrases once. */
export function measureLoad(record: string, phrases: number): Load {
  return timed(phrases, record.length, () =>
    matcherOf(JSON.parse(record) as PhraseRecord, foldOf(foldTable)),
  );
}

/** Makes the engine from the packs of this checkout once. */
export function measureEngine(): Load {
  const size = Buffer.byteLength(JSON.stringify(asset));
  return timed(asset.rules.length, size, () => engineOf(asset));
}

function timed(phrases: number, assetBytes: number, make: () => unknown): Load {
  const before = process.memoryUsage().arrayBuffers;
  const start = performance.now();
  const made = make();
  const ms = performance.now() - start;
  const bytes = made === undefined ? 0 : process.memoryUsage().arrayBuffers - before;
  return { phrases, ms, bytes, assetBytes };
}
