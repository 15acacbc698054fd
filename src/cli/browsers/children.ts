import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

const running = new Set<ChildProcess>();

const endAll = (): void => {
  for (const child of running) child.kill('SIGKILL');
};

let watching = false;

/**
 * Starts a program that ends with us, however we end: a browser left behind would go on unseen.
 * Only the process started here is ever signalled.
 */
export function startChild(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  if (!watching) {
    watching = true;
    process.on('exit', endAll);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => process.exit(143));
  }
  const child = spawn(program, args, options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Asks a child to end, and ends it if it has not within `patience` milliseconds. */
export async function endChild(child: ChildProcess, patience = 5000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(impatient);
}
