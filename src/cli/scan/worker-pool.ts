import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { judgeBatch, type Item, type JudgedBatch } from './judge-batch.ts';

const ours = 'lurewatch:scan';

// The bundle that holds this file is also what a worker runs: there it only answers batches.
if (!isMainThread && workerData === ours) {
  parentPort?.on('message', (items: readonly Item[]) => {
    parentPort?.postMessage(judgeBatch(items));
  });
}

export interface WorkerPool {
  /** Judges a batch on the next free worker. */
  judge(items: readonly Item[]): Promise<JudgedBatch>;
  close(): Promise<void>;
}

interface Job {
  readonly items: readonly Item[];
  readonly resolve: (judged: JudgedBatch) => void;
  readonly reject: (error: Error) => void;
}

function inThisThread(): WorkerPool {
  return {
    judge: (items) => Promise.resolve(judgeBatch(items)),
    close: () => Promise.resolve(),
  };
}

/** As many workers as asked for; one job is done in this thread, which spares the copying. */
export function workerPool(jobs: number): WorkerPool {
  if (jobs <= 1) return inThisThread();
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  const next = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop();
      const job = waiting.shift();
      if (!worker || !job) return;
      busy.set(worker, job);
      worker.postMessage(job.items);
    }
  };
  const workers = Array.from({ length: jobs }, () => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: ours });
    worker.on('message', (judged: JudgedBatch) => {
      busy.get(worker)?.resolve(judged);
      busy.delete(worker);
      idle.push(worker);
      next();
    });
    worker.on('error', (error: Error) => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
    });
    idle.push(worker);
    return worker;
  });
  return {
    judge: (items) =>
      new Promise((resolve, reject) => {
        waiting.push({ items, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
