/** What the toolbar button says while all is paused. */
import { browserWords } from '../interface/browser-words.ts';
import { isPaused, pause, resume } from '../platform/choices.ts';
import { readerLanguage } from '../platform/settings.ts';
import { markPaused } from '../platform/toolbar.ts';

/** Brings every tab's button in step with whether all is paused. */
export async function showPaused(): Promise<void> {
  const { toolbar } = browserWords(await readerLanguage());
  await markPaused(await isPaused(), toolbar);
}

/** Pauses all, or goes on. */
export const togglePause = async (): Promise<boolean> => ((await isPaused()) ? resume() : pause());
