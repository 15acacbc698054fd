/** A build of the extension that is made anew only when what it is made of has changed. */
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, type BuildAsked } from './build.ts';
import { projectRoot } from './folders.ts';

/** All that a build is made of, packages by the file that names their versions. */
const sources = ['src', 'icons', 'manifest.json', 'package.json', 'package-lock.json'];
const settings = ['vite.config.ts', 'tsconfig.json'];

/** When something was changed last, or the newest of all that is in a folder (ms since 1970). */
export function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  // A folder's own time tells of what was taken out.
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * Builds the extension as `buildExtension` does, unless the folder holds a whole build that is newer than all it is made
 * of; gives the folder.
 */
export async function freshExtension(
  asked: BuildAsked & { readonly outDir: string },
): Promise<string> {
  const folder = join(projectRoot(), asked.outDir);
  // Written last: a build that was broken off has none.
  const stamp = `${folder}.built`;
  const made = existsSync(join(folder, 'manifest.json')) && existsSync(stamp);
  const changed = [...sources, ...settings].map((path) => newest(join(projectRoot(), path)));
  if (made && statSync(stamp).mtimeMs > Math.max(...changed)) return folder;
  rmSync(stamp, { force: true });
  await buildExtension(asked);
  writeFileSync(stamp, '');
  return folder;
}
