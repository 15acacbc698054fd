import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './folders.ts';

/**
 * Runs a tool that the packages brought (`tsc`, `oxlint`, …), its words on standard error; gives its exit code.
 * `environment` is set beside what this process has.
 */
export function runTool(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const root = projectRoot();
  const windows = process.platform === 'win32';
  const file = join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 2, 2],
      shell: windows,
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
