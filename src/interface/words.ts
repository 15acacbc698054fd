/** Our own words in the reader's language. A language is one folder of `words`, a file for each room that says them; what it lacks is said in English. */
import { directionOf, filled, nearest } from './language.ts';
import type { Direction, Part } from './language.ts';
import english from './words/en/index.ts';
import type { NoteWords, Words } from './words/en/index.ts';

export type { NoteWords, Words } from './words/en/index.ts';

/** What a folder of `words` is put together to. Its `notes.ts` is the part that is shown inside pages. */
export interface Translation {
  /** BCP 47; also the name of the folder. */
  readonly language: string;
  /** The language's name for itself. */
  readonly name: string;
  /** Who of those who grew up with it has read the words, and when; undefined: nobody yet. */
  readonly readBy: string | undefined;
  readonly words: Part<Words>;
}

/** One part of a translation: what a room says. */
export type Translated<K extends keyof Words> = Part<Words[K]>;

/** The part of a translation that is shown inside pages. */
export type NotesTranslation = Part<NoteWords>;

/** The words for one reader. */
export interface ReaderWords {
  readonly language: string;
  readonly direction: Direction;
  /** False until somebody who grew up with the language has read them. */
  readonly wasRead: boolean;
  readonly words: Words;
}

const files = import.meta.glob<Translation>('./words/*/index.ts', {
  eager: true,
  import: 'default',
});
const translations = new Map(Object.values(files).map((one) => [one.language, one]));

/** The languages we have words in: code and the language's name for itself, in the order of the names. */
export function languages(): readonly { readonly code: string; readonly name: string }[] {
  return [...translations.values()]
    .map(({ language, name }) => ({ code: language, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The words for a BCP 47 language: its own, else those of the nearest language we have, else English. */
export function words(language: string): ReaderWords {
  const found = translations.get(nearest(language, [...translations.keys()])) ?? english;
  return {
    language: found.language,
    direction: directionOf(found.language),
    wasRead: found.readBy !== undefined,
    words: filled(found.words, english.words),
  };
}
