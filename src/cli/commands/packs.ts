import type { Command } from '../main.ts';

export const about =
  'the volunteers’ tools: lint, test, coverage, new, tune, build, sign, verify, scoreboard';

const tools = import.meta.glob<Command>('../packs/commands/*.ts');

const nameOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.ts$/u, '');

async function usage(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(tools).map(async ([path, load]) => [nameOf(path), (await load()).about]),
  );
  return `npm run --silent packs -- TOOL [arguments]; each has --help
${rows.map(([name = '', words = '']) => `  ${name.padEnd(11)} ${words}\n`).join('')}`;
}

/** Runs one tool; exit code 2 when there is no such tool. */
export async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const load = tools[`../packs/commands/${name}.ts`];
  if (load) return (await load()).run(args);
  const asked = name === '--help' || name === '-h';
  process.stderr.write(`${asked ? '' : `packs: there is no tool "${name}".\n\n`}${await usage()}`);
  return asked ? 0 : 2;
}
