import { describe, expect, test } from 'vitest';
import { codeOf, sourceFiles, type SourceFile } from './source.ts';

/**
 * Methods that Chrome 109 has not, by MDN's tables; a feature that is looked for first (`scheduler.yield`,
 * `Uint8Array.fromBase64`) is not among them.
 */
const younger =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.(?:withResolvers|try)\(|\bURL\.(?:canParse|parse)\(|\bArray\.fromAsync\(/u;
/** What no browser runs: commands, the demo's server, and what only the build does. */
const elsewhere =
  /^src\/(cli|demo)\/|^src\/(places|wages)\/|^src\/packs\/(load|yaml-file|fold-table|clashes|coverage)\.ts|channels-data/u;

const tooYoung = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => !elsewhere.test(file.path) && younger.test(codeOf(file)))
    .map(({ path }) => path);

describe('the oldest browser', () => {
  test('has every method that we call', () => {
    expect(tooYoung(sourceFiles('src'))).toEqual([]);
  });

  test.each(['rows.toSorted()', 'URL.canParse(address)', 'Promise.withResolvers()'])(
    'a planted fault is found: %s',
    (text) => {
      expect(tooYoung([{ path: 'src/content/banner.tsx', text }])).toHaveLength(1);
    },
  );
});
