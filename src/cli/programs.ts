import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canUseApt, installPackages } from './apt.ts';

/** Programs that tests start, by the Debian package that brings them. */
const packageOf = {
  /** Makes the certificate of the tests' own web. */
  openssl: 'openssl',
  /** GNU Parallel, around `scan`. */
  parallel: 'parallel',
} as const;

export type Program = keyof typeof packageOf;

const isThere = (program: string): boolean =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)));

/**
 * Sees to it that programs are there. What is missing is installed where Debian's package manager can be used;
 * elsewhere this throws with one sentence that says what to install.
 */
export function ensurePrograms(programs: readonly Program[]): void {
  const missing = (): readonly Program[] => programs.filter((program) => !isThere(program));
  if (canUseApt()) installPackages(missing().map((program) => packageOf[program]));
  const still = missing();
  if (still.length === 0) return;
  throw new Error(
    `The tests start ${still.join(' and ')}: install it (on Debian: apt-get install ${still.map((program) => packageOf[program]).join(' ')}).`,
  );
}
