import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/interface/languages.ts';
import { englishWords, loadWords } from '../../src/interface/load-words.ts';
import { words } from '../../src/interface/words.ts';
import { sentences } from './sentences.ts';

type Load = NonNullable<Parameters<typeof loadWords>[1]>;

/** Stands for the files of a language. */
const files = { './plain.ts': { plain: { back: 'Volver aquí' } } };

describe('the words of a page', () => {
  test('are English where they cannot be loaded, and are tried again', async () => {
    const broken = vi.fn<Load>(() => Promise.reject(new Error('no such file')));
    expect(await loadWords('es', broken)).toBe(englishWords);
    expect(await loadWords('es', broken)).toBe(englishWords);
    expect(broken).toHaveBeenCalledTimes(2);
    const found = await loadWords('es');
    expect(found.language).toBe('es');
    expect(found.words.plain.back).toBe('Volver');
  });

  test.each(languages().map(({ code }) => code))('in %s are all that it has', async (code) => {
    const loaded = await loadWords(code);
    const { words: all, ...about } = words(code);
    expect(loaded).toMatchObject(about);
    expect(sentences(loaded.words)).toEqual(sentences(all));
  });

  test('are loaded once, and no other language with them', async () => {
    const load = vi.fn<Load>(() => Promise.resolve(files));
    vi.resetModules();
    const fresh = await import('../../src/interface/load-words.ts');
    const first = await fresh.loadWords('vi-VN', load);
    expect(await fresh.loadWords('vi', load)).toBe(first);
    expect(load.mock.calls).toEqual([['vi']]);
  });

  test('are English in the gaps of a language', async () => {
    vi.resetModules();
    const fresh = await import('../../src/interface/load-words.ts');
    const found = await fresh.loadWords('es', () => Promise.resolve(files));
    expect(found.words.plain.back).toBe('Volver aquí');
    expect(found.words.plain.copy).toBe('Copy');
    expect(found.words.banner.label).toBe(englishWords.words.banner.label);
  });

  test.each(['en', 'en-GB', 'xx', '', '../en', '__proto__'])(
    'for "%s" are there without loading',
    async (language) => {
      const load = vi.fn<Load>(() => Promise.resolve(files));
      expect(await loadWords(language, load)).toBe(englishWords);
      expect(load).not.toHaveBeenCalled();
    },
  );
});
