import { keptChoices } from './choices-kept.ts';
import { isLaterDatabase } from './database.ts';
import { areMistakesLater } from './mistakes.ts';
import { packChoices } from './pack-choices.ts';
import { settings } from './settings.ts';

/** Whether a later version of ours was here before, and has kept something in a form that we do not know. */
export async function wasLaterHere(): Promise<boolean> {
  const all = await Promise.all([
    settings.isLater(),
    keptChoices.isLater(),
    packChoices.isLater(),
    areMistakesLater(),
    isLaterDatabase().catch(() => false),
  ]);
  return all.includes(true);
}
