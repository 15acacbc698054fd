/** One click that leaves nothing behind. */
import browser from 'webextension-polyfill';
import { takeBackKinds } from './data-consent.ts';
import { removeDatabase } from './database.ts';
import { giveBackOthers } from './permissions.ts';

let channel: BroadcastChannel | undefined;
/** One for each page, so that a page does not hear itself. */
const others = (): BroadcastChannel => {
  channel ??= new BroadcastChannel('lurewatch forgotten');
  return channel;
};

/**
 * Empties every place where something of ours is kept: settings, choices, what was handed over, reports, those on their
 * way, organisations with what was allowed for them, hosts and kinds of data. Tries each one, tells our other pages, and then rejects if any
 * could not be emptied.
 */
export async function forgetEverything(): Promise<void> {
  const tries = await Promise.allSettled([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    removeDatabase(),
    giveBackOthers([]),
    takeBackKinds(),
  ]);
  others().postMessage('forgotten');
  const failed = tries.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw new Error('something could not be deleted', { cause: failed });
}

/** Calls back when another page of ours has forgotten everything, until the returned function is called. */
export function watchForgotten(fn: () => void): () => void {
  const heard = (): void => fn();
  others().addEventListener('message', heard);
  return () => others().removeEventListener('message', heard);
}
