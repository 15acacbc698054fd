import { existsSync, readFileSync, statSync } from 'node:fs';
import { NotAPackage } from '../../report/package/directory.ts';
import { limits } from '../../report/package/limits.ts';
import { verify } from '../../report/package/verify.ts';
import { typedPath } from '../folders.ts';

const say = (words: string): void => {
  process.stderr.write(`${words}\n`);
};

/**
 * Checks an evidence package that a person named and says what was found: the files that are not as they were on
 * standard output, the rest on standard error. Exit code 0 whole, 1 changed, 2 no package.
 */
export function verified(name: string): number {
  const path = typedPath(name);
  if (!existsSync(path) || !statSync(path).isFile()) {
    say(`report: there is no file "${name}".`);
    return 2;
  }
  try {
    if (statSync(path).size > limits.whole) throw new NotAPackage('It is too large.');
    const { faults, files, manifest } = verify(readFileSync(path));
    for (const fault of faults) process.stdout.write(`${fault.what}: ${fault.name}\n`);
    if (faults.length > 0) {
      say(`${name} is not as it was made.`);
      return 1;
    }
    say(`${name} is whole: its ${files} files fit their sums.`);
    say(`SHA-256 of manifest.json: ${manifest ?? ''}`);
    say('If you noted that sum when you received the package, compare it: sums can be made anew.');
    return 0;
  } catch (error) {
    if (!(error instanceof NotAPackage)) throw error;
    say(`${name} is no evidence package. ${error.message}`);
    return 2;
  }
}
