import { existsSync } from 'node:fs';
import { canUseApt, installPackages } from '../apt.ts';
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
    installPackages(wanted);
  }
  const found = kinds.map((kind) => {
    const program = findBrowser(kind);
    if (program === undefined) throw new Error(missingBrowser(kind));
    return [kind, program] as const;
  });
  return Object.fromEntries(found) as Record<Kind, string>;
}
