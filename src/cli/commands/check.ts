import { checks, runChecks } from '../checks.ts';

export const about = 'checks types, lint rules and formatting';

/** Runs the checks; exit code 1 when one of them failed. */
export async function run(): Promise<number> {
  const failed = await runChecks();
  process.stderr.write(
    failed.length === 0
      ? `${checks.map(({ name }) => name).join(', ')}: all in order.\n`
      : `Failed: ${failed.join(', ')}. Formatting is mended by: npx prettier --write src tests\n`,
  );
  return failed.length === 0 ? 0 : 1;
}
