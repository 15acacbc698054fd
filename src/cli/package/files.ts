import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ZipFile } from './zip.ts';

/** All files below a folder, by their path in it. */
export function filesBelow(folder: string): ReadonlyMap<string, ZipFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file): [string, ZipFile] => [
      relative(folder, file).split(sep).join('/'),
      { bytes: readFileSync(file) },
    ]),
  );
}

export interface Source {
  readonly files: ReadonlyMap<string, ZipFile>;
  /** Paths that differ from the last commit, or that no commit has. */
  readonly uncommitted: readonly string[];
}

/**
 * The source as git knows it: what is tracked, and what is new and not ignored, but no secret key. Undefined where the folder is no checkout
 * of its own, as for who unpacked such a source.
 */
export function sourceFiles(root: string): Source | undefined {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const listed = (...args: readonly string[]): readonly string[] =>
    git('ls-files', '-z', ...args)
      .split('\0')
      .filter((line) => line !== '');
  try {
    if (git('rev-parse', '--show-prefix').trim() !== '') return undefined;
  } catch {
    return undefined;
  }
  // A tracked file carries its rights in the index: those on the disk are the business of the machine.
  const tracked = listed('--stage').map((line): readonly [string, boolean] => {
    const [about = '', path = ''] = line.split('\t');
    return [path, about.startsWith('100755')];
  });
  const others = listed('--others', '--exclude-standard').map(
    (path): readonly [string, boolean] => [path, false],
  );
  const files = [...tracked, ...others].filter(([path]) => isFile(join(root, path)));
  return {
    files: new Map(
      files
        .map(([path, executable]): [string, ZipFile] => [
          path,
          { bytes: readFileSync(join(root, path)), executable },
        ])
        .filter(([, { bytes }]) => !isSecretKey(bytes)),
    ),
    uncommitted: git('status', '--porcelain', '-z')
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => line.slice(3))
      .filter((path) => isFile(join(root, path))),
  };
}

/** What signs somebody's packs may lie in the folder where `packs sign` made it; the source is published. */
const isSecretKey = (bytes: Uint8Array): boolean =>
  /^-----BEGIN [A-Z ]*PRIVATE KEY-----/u.test(
    Buffer.from(bytes.subarray(0, 100)).toString('latin1'),
  );

const isFile = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
