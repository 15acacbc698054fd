import type { NotesTranslation } from '../interface/words.ts';
import { bondHere } from './bond.ts';

/** Gives the tab's reader the words of our notes in one language; a script for each language does so and nothing else. */
export function tellNotes(language: string, words: NotesTranslation): void {
  const bond = bondHere();
  if (bond !== undefined) bond.notes = { language, words };
}
