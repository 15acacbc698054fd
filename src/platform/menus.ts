/** The one entry in the context menu: checks the selected words. */
import browser from 'webextension-polyfill';

const id = 'check';

/** Puts the entry there, in place of an older one. */
export async function putMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

/** Calls back with the selected words when the entry is chosen. */
export function onMenu(fn: (text: string) => void): void {
  browser.contextMenus.onClicked.addListener((clicked) => {
    if (clicked.menuItemId === id) fn(clicked.selectionText ?? '');
  });
}
