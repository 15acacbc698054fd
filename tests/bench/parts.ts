/** The parts of the benchmark, each of which is measured in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/cli/folders.ts';
import { measureFacts } from './facts.ts';
import { measureFull } from './full.ts';
import { measureGrowths } from './growth.ts';
import { measureEngine, measureLoad, recordText, type Load } from './load.ts';
import { measureOn, measureSize } from './match.ts';
import { measurePage, measureQuietPages } from './page.ts';

/** Asks the command, in a process of its own, for one part. */
export async function inOwnProcess<T>(...part: readonly string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(projectRoot(), 'src/cli/run.mjs'), 'bench', '--part', ...part],
    { cwd: projectRoot(), maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout) as T;
}

/** Measures one part, in this process. */
export function partOf(part: string, [size = '', file = '']: readonly string[]): unknown {
  const phrases = Number(size);
  if (part === 'match') return measureSize(phrases);
  if (part === 'texts') return measureOn(file, phrases) ?? [];
  if (part === 'record') return { text: recordText(phrases) };
  if (part === 'load') return measureLoad(readFileSync(file, 'utf8'), phrases);
  if (part === 'engine') return measureEngine(size === 'latin');
  if (part === 'page') return measurePage();
  if (part === 'quiet') return measureQuietPages();
  if (part === 'facts') return measureFacts(projectRoot());
  return part === 'full' ? measureFull(projectRoot()) : measureGrowths();
}

/** How long records of so many phrases take to be ready. */
export async function loadsOf(asked: readonly number[]): Promise<readonly Load[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lurewatch-bench-'));
  try {
    const loads: Load[] = [];
    for (const size of asked) {
      const file = join(folder, `${size}.json`);
      writeFileSync(file, (await inOwnProcess<{ text: string }>('record', String(size))).text);
      loads.push(await inOwnProcess<Load>('load', String(size), file));
    }
    return loads;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
