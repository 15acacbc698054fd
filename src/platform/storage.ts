/** Settings and choices that stay on this device: storage.local, never the kind that is copied to other machines. */
import browser from 'webextension-polyfill';
import type { Storage } from 'webextension-polyfill';
import { isPrivate } from './private-window.ts';
import { fieldsOf } from './tolerant.ts';

/** One value kept on this device. */
export interface Stored<T> {
  /** The value, or the default where there is none or storage is denied. Never rejects. */
  get(): Promise<T>;
  /**
   * Keeps a value. False when it only lasts until this page or script ends (storage full or denied, private window, or
   * a later version of ours has kept something here that we would lose).
   */
  set(value: T): Promise<boolean>;
  /** Reads, changes and keeps, one change after the other within this page or script. */
  change(how: (value: T) => T): Promise<boolean>;
  /** Calls back on each later change from any page or script, until the returned function is called. */
  watch(fn: (value: T) => void): () => void;
  /** What is held counts no more: a page that the browser had put by was told of no change. */
  readAnew(): void;
  /** Whether a later version of ours has kept what is there: it is left alone, and the default counts. */
  isLater(): Promise<boolean>;
}

export interface StoredAs<T> {
  /** It is kept in private windows too: whoever changes it has seen to it that it tells nothing of them. */
  readonly evenPrivate?: boolean;
  /** Grows when an earlier version of ours would misread what this one keeps. Objects alone bear it. */
  readonly format?: number;
  /** Reads what this or any earlier version has kept, or whatever else lies there; what is not sound counts as missing. */
  readonly read?: (found: unknown) => T;
}

/** The value kept under a key, with the default that counts while there is none. */
export function stored<T>(
  key: string,
  byDefault: T,
  { evenPrivate = false, format = 1, read = (found) => found as T }: StoredAs<T> = {},
): Stored<T> {
  const watchers = new Set<(value: T) => void>();
  /** What was found, and what it says to us. */
  let raw: unknown;
  let held: T | undefined;
  /** What is held could not be kept: storage has an older value, or none. */
  let onlyHere = false;
  let listening = false;
  let last: Promise<unknown> = Promise.resolve();

  const isLater = (): boolean => {
    const { format: written } = fieldsOf(raw);
    return typeof written === 'number' && written > format;
  };
  const hold = (found: unknown): T => {
    raw = found;
    held = found === undefined || isLater() ? byDefault : read(found);
    return held;
  };
  const tell = (value: T): void => {
    for (const fn of watchers) fn(value);
  };
  const changed = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area !== 'local' || changes[key] === undefined) return;
    onlyHere = false;
    tell(hold(changes[key].newValue));
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
    let found: unknown;
    try {
      found = (await browser.storage.local.get(key))[key];
    } catch {
      // Denied: the default counts.
    }
    // Something may have been set or told meanwhile.
    return held ?? hold(found);
  };
  const onlyHold = (value: T): false => {
    onlyHere = true;
    tell(value);
    return false;
  };
  const set = async (value: T): Promise<boolean> => {
    // What is there may be a later version's.
    await get();
    held = value;
    if ((isPrivate() && !evenPrivate) || isLater()) return onlyHold(value);
    try {
      await browser.storage.local.set({ [key]: asKept(value, raw, format) });
      onlyHere = false;
      return true;
    } catch {
      return onlyHold(value);
    }
  };
  /** What is kept now: word of a change, our own too, comes a moment after it, and what is held may be the one before. */
  const keptNow = async (): Promise<T> => {
    const known = await get();
    if (onlyHere) return known;
    try {
      return hold((await browser.storage.local.get(key))[key]);
    } catch {
      return known;
    }
  };
  const change = (how: (value: T) => T): Promise<boolean> => {
    const next = last.then(async () => set(how(await keptNow())));
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
  return { get, set, change, watch, readAnew, isLater: () => get().then(isLater) };
}

/** An object bears its format, and keeps what a later version has added to what we know. */
function asKept(value: unknown, before: unknown, format: number): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { ...fieldsOf(before), ...value, format } : value;
}
