import type { Level } from '../model.ts';
import { readerLanguage, settings } from '../platform/settings.ts';
import { isPaused } from '../platform/choices.ts';
import { markTab, markTabPaused } from '../platform/toolbar.ts';
import { browserWords } from '../interface/browser-words.ts';

/** A dot says that something on this tab bears signs; a number only if the person asked for one. */
export async function mark(
  tab: number,
  { level, signs }: { readonly level: Level; readonly signs: number },
): Promise<void> {
  const { toolbar } = browserWords(await readerLanguage());
  // The button says that all is paused, and nothing else.
  if (await isPaused()) return markTabPaused(tab, toolbar);
  const { number } = await settings.get();
  const title = level === 'none' ? toolbar.plain : toolbar.signs(signs);
  await markTab(tab, { level, text: number ? String(signs) : '•', title });
}
