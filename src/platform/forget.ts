/** One click that leaves nothing behind. */
import browser from 'webextension-polyfill';
import { removeDatabase } from './database.ts';

/** Empties every place where something of ours is kept: settings, choices, what was handed over, reports.
 * Tries each one and then rejects if any could not be emptied. */
export async function forgetEverything(): Promise<void> {
  const tries = await Promise.allSettled([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    removeDatabase(),
  ]);
  const failed = tries.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw new Error('something could not be deleted', { cause: failed });
}
