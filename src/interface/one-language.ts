/** The words of one language, joined from what the files of its folder export. */
import { directionOf, filled } from './language.ts';
import { wasRead } from './languages.ts';
import type { ReaderWords, Words } from './words.ts';

/** What each file of a language exports, by any name. */
export type LanguageFiles = Readonly<Record<string, object>>;

/** All words of a language: what its files export, each under its name; those of the notes stand beside them. */
export function wordsIn(files: LanguageFiles): object {
  const all = Object.values(files).flatMap((file) => Object.entries(file));
  const { notes, ...rooms }: Readonly<Record<string, object>> = Object.fromEntries(all);
  return { ...notes, ...rooms };
}

/** The words of a language for its readers; what it lacks is said in English. */
export function forReaders(code: string, files: LanguageFiles, english: Words): ReaderWords {
  return {
    language: code,
    direction: directionOf(code),
    wasRead: wasRead(code),
    words: filled(wordsIn(files), english),
  };
}
