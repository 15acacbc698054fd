import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, settingOf, type BrowserKind } from './find.ts';

const packageOf = { chrome: 'chromium', firefox: 'firefox-esr' } as const;

/** Without these, pictures of pages in Thai, Burmese or Chinese show boxes, and Latin text a typewriter's letters. */
const fonts = [
  'fonts-liberation',
  'fonts-dejavu-core',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
];
const oneOfTheFonts = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

const nameOf = {
  chrome: 'Chromium, Google Chrome, Microsoft Edge or Brave',
  firefox: 'Firefox 140 or newer',
} as const;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

function canUseApt(): boolean {
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

function install(packages: readonly string[]): boolean {
  return (
    apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

/** The sentence that tells a person what to do about a browser that is not there. */
export function missingBrowser(kind: BrowserKind): string {
  return `No ${kind === 'chrome' ? 'Chromium' : 'Firefox'} was found: install ${nameOf[kind]}, or name its program in ${settingOf[kind]}.`;
}

/**
 * Gives the program of each browser asked for. What is missing is installed where Debian's package manager
 * can be used; elsewhere this throws with one sentence that says what to install.
 */
export function ensureBrowsers<Kind extends BrowserKind>(
  kinds: readonly Kind[],
): Readonly<Record<Kind, string>> {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  const wanted: string[] = missing.map((kind) => packageOf[kind]);
  if (canUseApt()) {
    if (!existsSync(oneOfTheFonts)) wanted.push(...fonts);
    if (wanted.length > 0) {
      say(`Installing ${wanted.join(', ')} …`);
      if (!install(wanted)) say('The package manager could not install them: see above.');
    }
  }
  const found = kinds.map((kind) => {
    const program = findBrowser(kind);
    if (program === undefined) throw new Error(missingBrowser(kind));
    return [kind, program] as const;
  });
  return Object.fromEntries(found) as Record<Kind, string>;
}
