import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeOf, importsOf, sourceFiles, type SourceFile } from './source.ts';

/** The call of the browser's interface that a permission is there for, and the file that makes it. */
const calls: Readonly<Record<string, readonly [file: string, call: RegExp]>> = {
  storage: ['src/platform/storage.ts', /\bbrowser\.storage\.local\.set\(/u],
  // Its right is a page's text and picture after the button, the keys or the menu; without it this call is refused.
  activeTab: ['src/platform/picture.ts', /\bbrowser\.tabs\.captureVisibleTab\(/u],
  scripting: ['src/platform/tabs.ts', /\bbrowser\.scripting\.executeScript\(/u],
  alarms: ['src/platform/alarms.ts', /\bbrowser\.alarms\.create\(/u],
  contextMenus: ['src/platform/menus.ts', /\bbrowser\.contextMenus\.create\(/u],
};
/** Parts of the interface that any extension has, by MDN's pages of each. */
const free = ['action', 'commands', 'extension', 'i18n', 'permissions', 'runtime', 'tabs'];

const { permissions: asked } = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
  permissions: readonly string[];
};
const platform = sourceFiles('src/platform');

const partsOf = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    [...codeOf(file).matchAll(/\bbrowser\.(\w+)/gu)].map(([, part = '']) => part),
  );

describe('the permissions of the manifest', () => {
  test.each(asked)('%s is asked for, and there is a call that needs it', (permission) => {
    const [path = '', call = /^$/u] = calls[permission] ?? [];
    const file = platform.find((each) => each.path === path) ?? { path, text: '' };
    expect(codeOf(file)).toMatch(call);
  });

  test('are all that our calls need', () => {
    const allowed = new Set([...asked, ...free]);
    expect(partsOf(platform).filter((part) => !allowed.has(part))).toEqual([]);
    expect(partsOf([{ path: '', text: 'browser.history.search({})' }])).toEqual(['history']);
  });
});

describe('scripts are put into tabs', () => {
  /** Those that import what puts them there; types aside. */
  const bringers = (files: readonly SourceFile[]): readonly string[] =>
    files
      .map(({ path, text }) => ({ path, text: text.replaceAll(/^import type .*$/gmu, '') }))
      .filter((file) => importsOf(file).some((one) => one.endsWith('platform/tabs.ts')))
      .map(({ path }) => path);

  test('by the background alone: Firefox looks for their files beside the page that asks', () => {
    const found = bringers(sourceFiles('src'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !path.startsWith('src/background/'))).toEqual([]);
    const text = "import { readTab } from '../platform/tabs.ts';";
    expect(bringers([{ path: 'src/popup/a.ts', text }])).toEqual(['src/popup/a.ts']);
  });
});
