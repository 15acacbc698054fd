import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { languageOf, wholeLanguages } from '../../src/cli/whole-languages.ts';
import { codeOf, importsOf, sourceFiles, type SourceFile } from './source.ts';

const root = join(import.meta.dirname, '../..');
const codes = readdirSync(join(root, 'src/interface/words'));

const all = new Set(['src/interface/words.ts', 'src/interface/store-words.ts']);

/** Files of the extension that import the words of all languages, and not their types alone. */
const carrying = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => !path.startsWith('src/cli/'))
    .filter((file) => {
      const text = codeOf(file).replaceAll(/\b(?:import|export) type\b[^;]*;/gu, '');
      return importsOf({ ...file, text }).some((from) =>
        all.has(posix.join(posix.dirname(file.path), from)),
      );
    })
    .map(({ path }) => path);

describe('the words of all languages', () => {
  test('are carried by nothing that a browser runs: pages load one language, tabs and background a few words', () => {
    expect(carrying(sourceFiles('src'))).toEqual([]);
  });

  test('a planted fault is found', () => {
    const text = "import { words } from '../interface/words.ts';";
    expect(carrying([{ path: 'src/help/index.tsx', text }])).toEqual(['src/help/index.tsx']);
    const typesAlone = text.replace('import', 'import type');
    expect(carrying([{ path: 'src/help/index.tsx', text: typesAlone }])).toEqual([]);
  });

  test('become one file of the build for each language that has a folder, beside English', async () => {
    const made = await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [wholeLanguages()],
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: {
          input: 'src/interface/load-words.ts',
          preserveEntrySignatures: 'strict',
        },
      },
    });
    const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
    const chunks = output.filter((file) => file.type === 'chunk');
    const [entry] = chunks;
    const rooms = (code: string) =>
      readdirSync(join(root, 'src/interface/words', code)).filter(
        (file) => !/^(?:about|forms|store)\.ts$/u.test(file),
      );
    const found = entry?.dynamicImports.map((name) => {
      const chunk = chunks.find(({ fileName }) => fileName === name);
      const code = languageOf(chunk?.facadeModuleId ?? '') ?? '';
      const carried = chunk?.moduleIds.filter((id) => id.includes(`/words/${code}/`)) ?? [];
      return [code, rooms(code).filter((room) => !carried.some((id) => id.endsWith(`/${room}`)))];
    });
    expect(found?.map(([code]) => code).toSorted()).toEqual(
      codes.filter((code) => code !== 'en').toSorted(),
    );
    expect(found?.flatMap(([, lost]) => lost)).toEqual([]);
  });
});
