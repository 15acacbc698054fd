import { once } from 'node:events';
import type { InputSource } from '../input/sources.ts';
import { progressLine } from '../progress.ts';
import { itemsOf } from './items.ts';
import type { Item } from '../../input/items.ts';
import type { JudgedBatch } from './judge-batch.ts';
import { workerPool } from '../worker-pool.ts';

/** Listings handed to a worker at once: enough to make the hand-over cheap. */
const batchSize = 64;
/** A batch also ends when its text is this long (UTF-16 units), so that memory stays flat on huge ads. */
const batchText = 1_000_000;

export interface ScanAsked {
  readonly sources: readonly InputSource[];
  readonly jobs: number;
  /** Address of saved pages. */
  readonly url: string;
}

export interface Scanned {
  readonly listings: number;
  readonly unreadable: number;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Judges all listings of all sources, in order, on standard output; what could not be read is named on
 * standard error. No more than two batches a worker are under way, so memory does not grow with the input.
 */
export async function scan({ sources, jobs, url }: ScanAsked): Promise<Scanned> {
  const pool = workerPool('scan', jobs);
  const progress = progressLine();
  const sizes = sources.map(({ size }) => size);
  const total = sizes.every((size) => size !== undefined)
    ? sizes.reduce((sum, size) => sum + size, 0)
    : undefined;
  const underWay: Promise<JudgedBatch>[] = [];
  let bytes = 0;
  let listings = 0;
  let unreadable = 0;
  let counted = 0;

  const answerOldest = async (): Promise<void> => {
    const oldest = underWay.shift();
    if (!oldest) return;
    const { output, problems } = await oldest;
    unreadable += problems.length;
    if (problems.length > 0) {
      progress.end();
      process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
    }
    await write(output);
  };
  let batch: Item[] = [];
  let text = 0;
  const send = async (): Promise<void> => {
    if (batch.length === 0) return;
    const judged = pool.judge(batch);
    // Whoever awaits it later sees the fault; until then it must not count as unhandled.
    judged.catch(() => undefined);
    underWay.push(judged);
    batch = [];
    text = 0;
    while (underWay.length > 2 * jobs) await answerOldest();
    progress.show(bytes, total, `${listings} listings`);
  };
  try {
    for (const source of sources) {
      const items = itemsOf(source, {
        url,
        number: () => (counted += 1),
        counted: (read) => (bytes += read),
      });
      for await (const item of items) {
        listings += 1;
        batch.push(item);
        text += item.json?.length ?? JSON.stringify(item.value ?? '').length;
        if (batch.length >= batchSize || text >= batchText) await send();
      }
    }
    await send();
    while (underWay.length > 0) await answerOldest();
  } finally {
    progress.end();
    await pool.close();
  }
  return { listings, unreadable };
}
