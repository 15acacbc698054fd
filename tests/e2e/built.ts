import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, type BuildAsked } from '../../src/cli/build.ts';
import { projectRoot } from '../../src/cli/folders.ts';

function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);
}

/** The folder of a build of the extension as the sources are now; built only when it is older than they are. */
export async function built(
  asked: Required<Pick<BuildAsked, 'browser' | 'mode'>>,
): Promise<string> {
  const root = projectRoot();
  const outDir = join('dist', 'e2e', `${asked.browser}-${asked.mode}`);
  const made = join(root, outDir, 'manifest.json');
  const sources = Math.max(
    ...['src', 'icons'].map((folder) => newest(join(root, folder))),
    ...['manifest.json', 'vite.config.ts'].map((file) => statSync(join(root, file)).mtimeMs),
  );
  if (existsSync(made) && statSync(made).mtimeMs > sources) return join(root, outDir);
  // The configuration builds no extension while it is asked by the test runner.
  const runner = process.env['VITEST'];
  delete process.env['VITEST'];
  try {
    return await buildExtension({ ...asked, outDir });
  } finally {
    process.env['VITEST'] = runner;
  }
}
