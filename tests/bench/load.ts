import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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
  /** What its tables take: arrays, and the texts of the record, which are read where they lie. */
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
export function measureLoad(text: string, phrases: number): Load {
  return timed(phrases, text.length, () => {
    const record = JSON.parse(text) as PhraseRecord;
    return { record, made: matcherOf(record, foldOf(foldTable)) };
  });
}

/** Makes the engine from the packs of this checkout once, as a tab has it for Latin letters, or with all parts. */
export function measureEngine(latin: boolean): Load {
  const parts = asset.phrases.parts.filter(({ script }) => !latin || script === undefined);
  const record = { ...asset.phrases, parts };
  const size = Buffer.byteLength(JSON.stringify({ ...asset, phrases: record }));
  return timed(asset.rules.length, size, () => ({
    record,
    made: engineOf({ ...asset, phrases: record }),
  }));
}

/** Bytes of the texts of a record that stay in memory; literals do not. */
function textBytes({ parts }: PhraseRecord): number {
  const texts = parts.flatMap(({ words, columns, patterns, chains, chainPlaces }) =>
    [words, columns, patterns, chains, chainPlaces].map((piece) => piece?.[1] ?? ''),
  );
  // One byte a unit, or two where a text has any beyond the first 256.
  return texts.reduce((sum, text) => sum + text.length * (/[^\0-\xff]/u.test(text) ? 2 : 1), 0);
}

/** Clears up what nobody holds any more, then tells what arrays take. */
function arrayBytes(): number {
  setFlagsFromString('--expose-gc');
  const clearUp: unknown = runInNewContext('gc');
  // Twice: what the first leaves to be swept later is counted until the second.
  for (let time = 0; time < 2; time += 1) if (typeof clearUp === 'function') clearUp();
  return process.memoryUsage().arrayBuffers;
}

function timed(
  phrases: number,
  assetBytes: number,
  make: () => { readonly record: PhraseRecord; readonly made: unknown },
): Load {
  const before = arrayBytes();
  const start = performance.now();
  const { record, made } = make();
  const ms = performance.now() - start;
  const bytes = made === undefined ? 0 : arrayBytes() - before + textBytes(record);
  return { phrases, ms, bytes, assetBytes };
}
