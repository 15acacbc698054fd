import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { notesLanguages, scriptOfNotes } from '../../src/cli/notes-scripts.ts';
import { languages } from '../../src/interface/languages.ts';
import type { BroughtNotes } from '../../src/interface/notes.ts';
import type { NotesTranslation } from '../../src/interface/words.ts';
import { sentences } from '../interface/sentences.ts';
import { broughtBy } from './brought.ts';
import { sourceFiles } from './source.ts';

const root = join(import.meta.dirname, '../..');
const codes = languages().map(({ code }) => code);
const inFiles = import.meta.glob<NotesTranslation>('../../src/interface/words/*/notes.ts', {
  import: 'notes',
});

describe('the words of our notes in a tab', () => {
  test.each(codes.filter((code) => code !== 'en'))('come in %s by a small script', async (code) => {
    const script = await scriptOfNotes(root, code, ['chrome109']);
    const bond: { arrive: null; notes?: BroughtNotes } = { arrive: null };
    runInNewContext(script, { [Symbol.for('lurewatch')]: bond });
    const notes = await inFiles[`../../src/interface/words/${code}/notes.ts`]?.();
    expect(bond.notes?.language).toBe(code);
    expect(sentences(bond.notes?.words)).toEqual(sentences(notes));
    expect(script).toMatch(/^[\0-\x7f]*$/u);
    expect(script.length).toBeLessThan(20_000);
  });

  test('have a script for each language that the background may ask for, where it asks for it', () => {
    expect(['en', ...notesLanguages(root)].toSorted()).toEqual(codes.toSorted());
  });

  test('stay out of the engine: it carries English alone', () => {
    const files = new Map(sourceFiles('src').map((file) => [file.path, file]));
    const carried = [...broughtBy('src/content/engine.ts', files)];
    expect(carried.filter((path) => path.startsWith('src/interface/words/'))).toEqual([
      'src/interface/words/en/notes.ts',
      'src/interface/words/en/forms.ts',
    ]);
  });
});
