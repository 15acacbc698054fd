import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { resolve } from 'node:path';

export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly said: string;
}

/** What is written to a command: nothing, a text, or pieces one after the other. */
export type Written = string | Iterable<string>;

export interface Around {
  /** The folder the person stands in. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const piece of stream) text += String(piece);
  return text;
}

/** Runs a program, writes to it as fast as it reads, and waits for its end. */
export async function runProgram(
  program: string,
  args: readonly string[],
  written: Written = '',
  { folder, environment }: Around = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    env: { ...process.env, ...environment, INIT_CWD: folder ?? process.cwd() },
  });
  const output = textOf(child.stdout);
  const said = textOf(child.stderr);
  const closed = once(child, 'close');
  // A command may end before it has read everything.
  child.stdin.on('error', () => undefined);
  for (const piece of typeof written === 'string' ? [written] : written) {
    if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await closed) as [number];
  return { code, output: await output, said: await said };
}

/** Runs a command of ours as `npm run --silent NAME -- …` does. */
export const runCommand = (
  args: readonly string[],
  written?: Written,
  around?: Around,
): Promise<Ended> =>
  runProgram(process.execPath, [resolve('src/cli/run.mjs'), ...args], written, around);

/** The JSON lines of an output, parsed. */
export const parsedLines = (output: string): readonly Record<string, unknown>[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
