import { served } from '../interface/languages.ts';
import { readerLanguage } from '../platform/settings.ts';
import { bringNotes } from '../platform/tabs.ts';

/**
 * Puts the words of our notes into one frame of a tab, in the reader's language; English is in the engine. Never
 * rejects: a warning in English is better than none.
 */
export async function bringOurWords(tab: number, frame: number): Promise<void> {
  try {
    // Of what is set or imported only the name of a language that we have comes through.
    const language = served(await readerLanguage());
    if (language !== 'en') await bringNotes(tab, frame, language);
  } catch {
    // The tab has gone, or a file of ours cannot be read.
  }
}
