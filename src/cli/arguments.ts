import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What is wrong with a call, in words; a command answers it with its usage and exit code 2. */
export class WrongUsage extends Error {}

/** Reads the options of a command; throws `WrongUsage` for an option it does not know. */
export function readOptions<Config extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Config,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs a command: `--help` prints its usage on standard error and ends with 0, wrong usage says what is
 * wrong and ends with 2.
 */
export async function answering(
  usage: string,
  args: readonly string[],
  work: () => Promise<number>,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stderr.write(usage);
    return 0;
  }
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}
