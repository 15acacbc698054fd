/** The words that our notes inside a page need, and no others: each open tab carries them. */
import { directionOf, filled, nearest } from './language.ts';
import type { Direction } from './language.ts';
import type { NotesTranslation, NoteWords } from './words.ts';
import { notes as english } from './words/en/notes.ts';

/** The notes' words for one reader. */
export interface ReaderNotes {
  readonly language: string;
  readonly direction: Direction;
  readonly words: NoteWords;
}

const files = import.meta.glob<NotesTranslation>('./words/*/notes.ts', {
  eager: true,
  import: 'notes',
});
const byLanguage = new Map(
  Object.entries(files).map(([path, notes]) => [path.split('/').at(-2) ?? '', notes]),
);

/** The notes' words for a BCP 47 language, English where we have none. */
export function noteWords(language: string): ReaderNotes {
  const code = nearest(language, [...byLanguage.keys()]);
  return {
    language: code,
    direction: directionOf(code),
    words: filled(byLanguage.get(code) ?? {}, english),
  };
}
