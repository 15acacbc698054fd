import { benchOf } from './client.ts';
import type { Bench } from './messages.ts';

/** Starts the worker of the workbench. */
export const startBench = (): Bench =>
  benchOf(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
