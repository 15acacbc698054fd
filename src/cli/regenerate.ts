import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './folders.ts';

/**
 * Makes `src/generated` anew from the sources as they are now. In a process of its own: this one has
 * the sources bundled as they were when it started.
 */
export function generateInOwnProcess(): Promise<void> {
  const root = projectRoot();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'src/cli/run.mjs'), 'generate'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error('The data could not be compiled: see above.')),
    );
  });
}
