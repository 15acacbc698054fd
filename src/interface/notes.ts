/** The words that our notes inside a page need, and no others: English, and what was brought to the tab beside it. */
import { directionOf, filled } from './language.ts';
import type { Direction } from './language.ts';
import type { NotesTranslation, NoteWords } from './words.ts';
import { notes as english } from './words/en/notes.ts';

/** The notes' words of one language, as its script brings them. */
export interface BroughtNotes {
  /** The name of its folder. */
  readonly language: string;
  readonly words: NotesTranslation;
}

/** The notes' words for one reader. */
export interface ReaderNotes {
  readonly language: string;
  readonly direction: Direction;
  readonly words: NoteWords;
}

/** The notes' words as they were brought, English in their gaps and where none were. */
export function noteWords(brought?: BroughtNotes): ReaderNotes {
  const language = brought?.language ?? 'en';
  return {
    language,
    direction: directionOf(language),
    words: filled(brought?.words, english),
  };
}
