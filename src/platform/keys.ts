/** The keys of our commands, as the browser has them now. */
import browser from 'webextension-polyfill';

/** One command of the manifest. */
export interface OwnKey {
  readonly name: string;
  /** Such as `Alt+Shift+L`; empty where it has no key. */
  readonly keys: string;
}

interface Commands {
  getAll?: () => Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
  openShortcutSettings?: () => Promise<void>;
}

/** Not every browser has commands at all: those of telephones have no keys. */
const commands = (): Commands => (browser as { commands?: Commands }).commands ?? {};

/** All our commands with their keys; none where the browser has no keys. */
export async function ownKeys(): Promise<readonly OwnKey[]> {
  const found = (await commands().getAll?.()) ?? [];
  return found.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page for keys; undefined where no extension can. */
export function keySettings(): (() => Promise<void>) | undefined {
  const { openShortcutSettings: open } = commands();
  return open === undefined ? undefined : () => open.call(commands());
}

/** The address of the browser's own page for keys, which no page may link to. */
export function keysAddress(): string {
  if (browser.runtime.getURL('').startsWith('moz-')) return 'about:addons';
  return navigator.userAgent.includes(' Edg/')
    ? 'edge://extensions/shortcuts'
    : 'chrome://extensions/shortcuts';
}
