/** Settings and choices that stay on this device: storage.local, never the kind that is copied to other machines. */
import browser from 'webextension-polyfill';
import type { Storage } from 'webextension-polyfill';
import { isPrivate } from './private-window.ts';

/** One value kept on this device. */
export interface Stored<T> {
  /** The value, or the default where there is none or storage is denied. Never rejects. */
  get(): Promise<T>;
  /** Keeps a value. False when it only lasts until this page or script ends (storage full or denied, private window). */
  set(value: T): Promise<boolean>;
  /** Reads, changes and keeps, one change after the other within this page or script. */
  change(how: (value: T) => T): Promise<boolean>;
  /** Calls back on each later change from any page or script, until the returned function is called. */
  watch(fn: (value: T) => void): () => void;
  /** What is held counts no more: a page that the browser had put by was told of no change. */
  readAnew(): void;
}

/**
 * The value kept under a key, with the default that counts while there is none. In private windows it is not kept,
 * unless `evenPrivate`: then whoever changes it has seen to it that it tells nothing of them.
 */
export function stored<T>(key: string, byDefault: T, { evenPrivate = false } = {}): Stored<T> {
  const watchers = new Set<(value: T) => void>();
  let held: T | undefined;
  let listening = false;
  let last: Promise<unknown> = Promise.resolve();

  const tell = (value: T): void => {
    for (const fn of watchers) fn(value);
  };
  const changed = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area !== 'local' || changes[key] === undefined) return;
    held = (changes[key].newValue as T | undefined) ?? byDefault;
    tell(held);
  };
  const listen = (): void => {
    if (listening) return;
    listening = true;
    try {
      browser.storage.onChanged.addListener(changed);
    } catch {
      // An orphaned content script has no storage any more: what is held in memory counts.
    }
  };

  const get = async (): Promise<T> => {
    listen();
    if (held !== undefined) return held;
    try {
      const found = await browser.storage.local.get(key);
      held ??= (found[key] as T | undefined) ?? byDefault;
    } catch {
      held ??= byDefault;
    }
    return held;
  };
  const set = async (value: T): Promise<boolean> => {
    listen();
    held = value;
    if (isPrivate() && !evenPrivate) {
      tell(value);
      return false;
    }
    try {
      await browser.storage.local.set({ [key]: value });
      return true;
    } catch {
      tell(value);
      return false;
    }
  };
  const change = (how: (value: T) => T): Promise<boolean> => {
    const next = last.then(async () => set(how(await get())));
    last = next;
    return next;
  };
  const watch = (fn: (value: T) => void): (() => void) => {
    listen();
    watchers.add(fn);
    return () => watchers.delete(fn);
  };
  const readAnew = (): void => {
    // A private window's own choice lasts as long as its page.
    if (!isPrivate() || evenPrivate) held = undefined;
  };
  return { get, set, change, watch, readAnew };
}
