import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether Debian's package manager is here and lets us install. */
export function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(...args: readonly string[]): boolean {
  // Another program may hold the lock for a while, and mirrors fail in passing.
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  return [1, 2].some(
    () =>
      spawnSync('apt-get', [...patient, ...args], {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  );
}

/** Installs packages, said on standard error; what could not be installed is missed by whoever needs it. */
export function installPackages(packages: readonly string[]): void {
  if (packages.length === 0) return;
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  const done =
    apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  if (!done) process.stderr.write('The package manager could not install them: see above.\n');
}
