import browser from 'webextension-polyfill';

/** False once the extension was switched off, removed or replaced while a page with our content script stayed open. */
export function isAlive(): boolean {
  try {
    // An orphan's runtime loses its id, whatever the declared type says.
    return (browser.runtime.id as string | undefined) !== undefined;
  } catch {
    return false;
  }
}
