/** Memory that outlives the background's sleep but not the browser, and is never written to disk. */
import browser from 'webextension-polyfill';

/** Puts something by for one taker, in place of what was there. Rejects when it is too large. */
export async function putBy(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** Takes what was put by; undefined when there is nothing or it was taken before. */
export async function takeOnce(key: string): Promise<unknown> {
  const found = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return found[key];
}
