import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, readOptions } from '../arguments.ts';
import { buildExtension } from '../build.ts';
import { projectRoot, typedPath } from '../folders.ts';
import { filesBelow, sourceFiles } from '../package/files.ts';
import { lintFaults } from '../package/lint.ts';
import { zipOf, type ZipFile } from '../package/zip.ts';

export const about = 'makes the zips that the stores take, and that of the source';

const usage = `npm run package [-- --out FOLDER]
Builds the extension and makes in dist/packages (or FOLDER), the same bytes from the same commit on every machine:
  lurewatch-VERSION-chrome.zip   for Chrome and Edge
  lurewatch-VERSION-firefox.zip  for Firefox, once web-ext lint finds nothing in it
  lurewatch-VERSION-source.zip   the source that Mozilla asks for (only where there is git)
Prints the SHA-256 and the name of each. How who has the source makes the same: .github/BUILDING.md
`;

const packageVersion = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** Builds, lints and packs. Exit code 1, and no zip for Firefox, where the linter found something. */
export const run = (args: readonly string[]): Promise<number> =>
  answering(usage, args, async () => {
    const { values } = readOptions(args, { out: { type: 'string' } });
    const root = projectRoot();
    const folder =
      values.out === undefined ? join(root, 'dist', 'packages') : typedPath(values.out);
    mkdirSync(folder, { recursive: true });
    const put = (what: string, files: ReadonlyMap<string, ZipFile>): void => {
      const name = `lurewatch-${packageVersion(root)}-${what}.zip`;
      const bytes = zipOf(files);
      writeFileSync(join(folder, name), bytes);
      process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    };
    const say = (text: string): void => void process.stderr.write(`${text}\n`);

    say('Building for Chrome and Edge …');
    put('chrome', filesBelow(await buildExtension({ browser: 'chrome' })));
    say('Building for Firefox …');
    const firefox = await buildExtension({ browser: 'firefox' });
    const faults = await lintFaults(firefox);
    if (faults.length > 0) {
      say(`web-ext lint finds in ${firefox}:\n${faults.join('\n')}`);
      return 1;
    }
    put('firefox', filesBelow(firefox));
    const source = sourceFiles(root);
    if (source === undefined) {
      say('This folder is no checkout of git: there is no zip of the source.');
      return 0;
    }
    put('source', source.files);
    if (source.uncommitted.length > 0) {
      say(`Made with changes that no commit has: ${source.uncommitted.join(', ')}`);
    }
    return 0;
  });
