/** Our words for a page: English is there from the start, any other language comes when it is asked for. */
import { served } from './languages.ts';
import { forReaders, wordsIn, type LanguageFiles } from './one-language.ts';
import type { ReaderWords, Words } from './words.ts';

const inEnglish = import.meta.glob<object>(
  ['./words/en/*.ts', '!./words/en/{about,forms,store}.ts'],
  {
    eager: true,
  },
);
const english = wordsIn(inEnglish) as Words;

/** The words in English. */
export const englishWords: ReaderWords = forReaders('en', inEnglish, english);

// With this query the file stands for all words of its folder (`src/cli/whole-languages.ts`).
const others = import.meta.glob<LanguageFiles>(['./words/*/about.ts', '!./words/en/about.ts'], {
  query: '?language',
  import: 'files',
});
const loaded = new Map<string, ReaderWords>([['en', englishWords]]);

/**
 * The words for a BCP 47 language: its own, else those of the nearest language we have, else English; English also
 * where they cannot be loaded. The same object each time. Never rejects.
 */
export async function loadWords(
  language: string,
  load = (code: string): Promise<LanguageFiles> | undefined =>
    others[`./words/${code}/about.ts`]?.(),
): Promise<ReaderWords> {
  const code = served(language);
  try {
    const files = loaded.has(code) ? undefined : await load(code);
    if (files !== undefined && !loaded.has(code))
      loaded.set(code, forReaders(code, files, english));
  } catch {
    // A file of ours that cannot be read: it is tried again when it is next asked for.
  }
  return loaded.get(code) ?? englishWords;
}
