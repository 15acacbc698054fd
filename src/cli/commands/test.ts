import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../browsers/install.ts';
import { checks, runChecks } from '../checks.ts';
import { projectRoot } from '../folders.ts';
import { ensurePrograms } from '../programs.ts';
import { runTool } from '../tool.ts';

export const about = 'runs everything: types, lint, unit tests, proofs, pages, both browsers';

const usage = `npm test [-- --project unit|e2e] [-- path …]
Installs what is missing and runs all checks and tests; ends with the line "N passed, N failed".
Arguments are handed to Vitest, to run a part of the tests.
`;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest wrote of its run; a run that wrote nothing, or broke outside a test, has failed once. */
function countsOf(file: string, exitCode: number): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const { numPassedTests: passed, numFailedTests: failed } = report as Record<string, number>;
  return { passed: passed ?? 0, failed: Math.max(failed ?? 0, exitCode === 0 ? 0 : 1) };
}

/** Runs checks and tests and counts both; exit code 1 when one failed. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stderr.write(usage);
    return 0;
  }
  ensureBrowsers(['chrome', 'firefox']);
  ensurePrograms(['openssl', 'parallel']);
  const failedChecks = args.length === 0 ? await runChecks() : [];
  const file = join(projectRoot(), 'dist', 'tests.json');
  rmSync(file, { force: true });
  const exitCode = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    // In production Vite leaves Node's own modules out of tests that have a page.
    { NODE_ENV: 'test' },
  );
  const tests = countsOf(file, exitCode);
  const passed = tests.passed + (args.length === 0 ? checks.length - failedChecks.length : 0);
  const failed = tests.failed + failedChecks.length;
  if (failedChecks.length > 0)
    process.stdout.write(`Checks that failed: ${failedChecks.join(', ')}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
