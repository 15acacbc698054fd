import { runTool } from './tool.ts';

export interface Check {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
}

const ours = ['src', 'tests', 'vite.config.ts'];

/** What is demanded of the source itself, before any test runs. */
export const checks: readonly Check[] = [
  { name: 'types', tool: 'tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings', ...ours] },
  {
    name: 'format',
    tool: 'prettier',
    args: [
      '--check',
      '--log-level=warn',
      'src/**/*.{ts,tsx,mjs,css}',
      'tests/**/*.{ts,tsx}',
      '*.ts',
    ],
  },
];

/** Runs all checks one after the other; gives the names of those that failed. */
export async function runChecks(): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { name, tool, args } of checks) {
    process.stderr.write(`Checking ${name} …\n`);
    if ((await runTool(tool, args)) !== 0) failed.push(name);
  }
  return failed;
}
