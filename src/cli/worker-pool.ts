import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { judgeLabelled } from './evaluate/judge-labelled.ts';
import { judgeBatch } from './scan/judge-batch.ts';

/** What workers can be asked to do with a batch, by name. */
const tasks = { scan: judgeBatch, evaluate: judgeLabelled };
type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
type Given<Name extends TaskName> = Parameters<Tasks[Name]>[0];
type Answer<Name extends TaskName> = ReturnType<Tasks[Name]>;

const ours = 'lurewatch:';

const taskNamed = (name: unknown): ((batch: unknown) => unknown) | undefined =>
  Object.entries(tasks).find(([key]) => `${ours}${key}` === name)?.[1] as
    ((batch: unknown) => unknown) | undefined;

// The bundle that holds this file is also what a worker runs: there it only answers batches.
const task = isMainThread ? undefined : taskNamed(workerData);
if (task) {
  parentPort?.on('message', (batch: unknown) => {
    parentPort?.postMessage(task(batch));
  });
}

export interface WorkerPool<Name extends TaskName> {
  /** Works on a batch on the next free worker. */
  judge(batch: Given<Name>): Promise<Answer<Name>>;
  close(): Promise<void>;
}

interface Job {
  readonly batch: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

function inThisThread<Name extends TaskName>(name: Name): WorkerPool<Name> {
  const work = tasks[name] as (batch: Given<Name>) => Answer<Name>;
  return {
    judge: (batch) => Promise.resolve(work(batch)),
    close: () => Promise.resolve(),
  };
}

/** As many workers as asked for; one job is done in this thread, which spares the copying. */
export function workerPool<Name extends TaskName>(name: Name, jobs: number): WorkerPool<Name> {
  if (jobs <= 1) return inThisThread(name);
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  const next = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop();
      const job = waiting.shift();
      if (!worker || !job) return;
      busy.set(worker, job);
      worker.postMessage(job.batch);
    }
  };
  const workers = Array.from({ length: jobs }, () => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: `${ours}${name}` });
    worker.on('message', (answer: unknown) => {
      busy.get(worker)?.resolve(answer);
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
    judge: (batch) =>
      new Promise<unknown>((resolve, reject) => {
        waiting.push({ batch, resolve, reject });
        next();
      }) as Promise<Answer<Name>>,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
