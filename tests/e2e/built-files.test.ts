import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintFaults } from '../../src/cli/package/lint.ts';
import { built } from './built.ts';

/** What turns text into markup or into code, however it is written, packages of others included. */
const forbidden =
  /\w*innerHTML\w*|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc|document\s*\.\s*write(?:ln)?\b|\beval\s*\(|\bnew\s+Function\b|\bimportScripts\b/giu;
/** `import()` of what is no text that stands there. */
const unforeseen = /\bimport\s*\(\s*[^'"`\s/)][^)]*\)|\bimport\s*\(\s*`[^`]*\$\{/gu;

/** What a text has of it, each once. */
const said = (text: string): readonly string[] => [
  ...new Set([forbidden, unforeseen].flatMap((pattern) => text.match(pattern) ?? [])),
];

test.each([
  'a.innerHTML = b',
  '"dangerouslySetInnerHTML"',
  'document.write(a)',
  'eval (a)',
  'new Function("a")',
  'import(`/parts/${name}.js`)',
  'import(name)',
])('a planted fault is found: %s', (text) => {
  expect(said(text)).toHaveLength(1);
});

describe.each(['chrome', 'firefox'] as const)('what is built for %s', (browser) => {
  let folder = '';
  let files: readonly string[] = [];

  beforeAll(async () => {
    folder = await built({ browser, mode: 'production' });
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  });

  test('has no way to turn text into markup or code', () => {
    const scripts = files.filter((file) => /\.(?:js|mjs|html)$/u.test(file));
    expect(scripts.length).toBeGreaterThan(40);
    const found = scripts.flatMap((file) =>
      said(readFileSync(join(folder, file), 'utf8')).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('shows its notes in closed trees alone', () => {
    const engine = readFileSync(join(folder, 'src/content/engine.js'), 'utf8');
    expect(engine.match(/attachShadow\([^)]*\)/gu)).toEqual(['attachShadow({mode:`closed`})']);
    const inPages = files.filter((file) => /^src\/content\/[\w-]+\.js$/u.test(file));
    expect(
      inPages.filter((file) => readFileSync(join(folder, file), 'utf8').includes('mode:`open`')),
    ).toEqual([]);
  });

  test('has the packs once: pages read them where tabs have them', () => {
    const large = files.filter(
      (file) =>
        file.endsWith('.js') &&
        !file.includes('packs') &&
        readFileSync(join(folder, file)).length > 1_000_000,
    );
    expect(large).toEqual([]);
  });

  test('speaks in the list of extensions, in the languages that the browser knows', () => {
    const codes = readdirSync(join(folder, '_locales'));
    expect(codes).toEqual(expect.arrayContaining(['ar', 'en', 'es', 'id', 'th', 'vi', 'zh_CN']));
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ default_locale: 'en', name: '__MSG_name__' });
  });
});

test('Mozilla’s linter finds no error, no warning and no notice', async () => {
  expect(await lintFaults(await built({ browser: 'firefox', mode: 'production' }))).toEqual([]);
});
