import type { Platform } from '../../model.ts';
import type { InputSource } from '../input/sources.ts';
import { progressLine } from '../progress.ts';
import type { Item } from '../../input/items.ts';
import { itemsOf } from '../scan/items.ts';
import { workerPool } from '../worker-pool.ts';
import type { JudgedLabelled } from './judge-labelled.ts';

/** Texts handed to a worker at once. */
const batchSize = 64;

export interface JudgeAsked {
  readonly sources: readonly InputSource[];
  readonly jobs: number;
  readonly platform?: Platform | undefined;
  /** Also gives what near-copies share. */
  readonly sketches?: boolean;
}

/** Judges all labelled texts of all files, in order, on as many workers as asked for. */
export async function judgeFiles({
  sources,
  jobs,
  platform,
  sketches = false,
}: JudgeAsked): Promise<JudgedLabelled> {
  const pool = workerPool('evaluate', jobs);
  const progress = progressLine();
  const total = sources.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const underWay: Promise<JudgedLabelled>[] = [];
  const answers: JudgedLabelled[] = [];
  let bytes = 0;
  let batch: Item[] = [];
  const answerOldest = async (): Promise<void> => {
    const oldest = underWay.shift();
    if (oldest) answers.push(await oldest);
  };
  const send = async (): Promise<void> => {
    if (batch.length === 0) return;
    const judged = pool.judge({ items: batch, sketches, ...(platform && { platform }) });
    // Whoever awaits it later sees the fault; until then it must not count as unhandled.
    judged.catch(() => undefined);
    underWay.push(judged);
    batch = [];
    while (underWay.length > 2 * jobs) await answerOldest();
    progress.show(bytes, total, `${answers.length * batchSize} texts`);
  };
  try {
    for (const source of sources) {
      const options = { url: '', number: () => 0, counted: (read: number) => (bytes += read) };
      for await (const item of itemsOf(source, options)) {
        batch.push(item);
        if (batch.length >= batchSize) await send();
      }
    }
    await send();
    while (underWay.length > 0) await answerOldest();
  } finally {
    progress.end();
    await pool.close();
  }
  return {
    judged: answers.flatMap((answer) => answer.judged),
    problems: answers.flatMap((answer) => answer.problems),
  };
}
