/** Our entries in the context menu: check the selected words, report the ad under the pointer. */
import browser from 'webextension-polyfill';
import type { Menus } from 'webextension-polyfill';
import { calledOn } from './tabs.ts';
import type { CalledOn } from './tabs.ts';

const contexts = {
  check: ['selection'],
  report: ['page', 'selection', 'link', 'image'],
} as const satisfies Readonly<Record<string, readonly Menus.ContextType[]>>;

export type MenuEntry = keyof typeof contexts;

const entries = Object.keys(contexts) as readonly MenuEntry[];

let last: Promise<void> = Promise.resolve();

/** Puts the entries there, in place of older ones; one call after the other, or there would be two of each. */
export function putMenu(titles: Readonly<Record<MenuEntry, string>>): Promise<void> {
  const put = async (): Promise<void> => {
    await browser.contextMenus.removeAll();
    for (const id of entries) {
      browser.contextMenus.create({
        id,
        title: titles[id],
        contexts: [...contexts[id]],
        documentUrlPatterns: ['*://*/*'],
      });
    }
  };
  last = last.then(put, put);
  return last;
}

/** Calls back with the selected words and the tab when this entry is chosen. */
export function onMenu(
  entry: MenuEntry,
  fn: (text: string, tab: CalledOn | undefined) => void,
): void {
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId === entry) fn(clicked.selectionText ?? '', calledOn(tab));
  });
}
