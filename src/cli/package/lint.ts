import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../folders.ts';

type Finding = Readonly<Record<'code' | 'message', string>> & { readonly file?: string };
type Kind = 'errors' | 'warnings' | 'notices';
const kinds: readonly Kind[] = ['errors', 'warnings', 'notices'];

/** What Mozilla's own linter has to say of a built extension, a sentence each: errors, warnings and notices alike. */
export function lintFaults(folder: string): Promise<readonly string[]> {
  const file = join(projectRoot(), 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [file, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  // It asks the registry for a newer version of itself unless told not to.
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      let found: Readonly<Record<Kind, readonly Finding[]>>;
      try {
        found = JSON.parse(stdout) as typeof found;
      } catch {
        reject(new Error(`web-ext lint gave no answer: ${stderr || error?.message || stdout}`));
        return;
      }
      resolve(
        kinds.flatMap((kind) =>
          found[kind].map(
            ({ code, message, file: where = 'manifest.json' }) =>
              `${kind.slice(0, -1)} ${code} in ${where}: ${message}`,
          ),
        ),
      );
    });
  });
}
