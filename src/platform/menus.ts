/** The one entry in the context menu: checks the selected words. */
import browser from 'webextension-polyfill';

const id = 'check';

let last: Promise<void> = Promise.resolve();

/** Puts the entry there, in place of an older one; one call after the other, or there would be two. */
export function putMenu(title: string): Promise<void> {
  const put = async (): Promise<void> => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
  };
  last = last.then(put, put);
  return last;
}

/** Calls back with the selected words when the entry is chosen. */
export function onMenu(fn: (text: string) => void): void {
  browser.contextMenus.onClicked.addListener((clicked) => {
    if (clicked.menuItemId === id) fn(clicked.selectionText ?? '');
  });
}
