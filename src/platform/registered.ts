/** The reader starts by itself on the social sites that the person has allowed, and on no others. */
import browser from 'webextension-polyfill';
import type { Scripting } from 'webextension-polyfill';
import { isGranted, socialGroups, watchPermissions } from './permissions.ts';
import { bringReader } from './tabs.ts';

const prefix = 'reader ';
let last: Promise<void> = Promise.resolve();

/** Brings the registered content scripts in step with what is granted; one run after the other. */
export function registerReaders(): Promise<void> {
  last = last.then(inStep, inStep);
  return last;
}

/** Keeps them in step from now on, and brings the reader to tabs that are already open on a site just allowed. */
export function keepReadersRegistered(): void {
  watchPermissions(() => {
    registerReaders().catch(() => undefined);
  });
}

async function inStep(): Promise<void> {
  const granted = [];
  for (const group of socialGroups()) if (await isGranted(group.origins)) granted.push(group);
  const there = await browser.scripting.getRegisteredContentScripts();
  const ours = there.map(({ id }) => id).filter((id) => id.startsWith(prefix));
  const wanted = new Set(granted.map(({ name }) => prefix + name));
  const stale = ours.filter((id) => !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = granted.filter(({ name }) => !ours.includes(prefix + name));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(({ name, origins }): Scripting.RegisteredContentScript => {
      // The literal path of the manifest's own content script: it is built to this name.
      const js = ['src/content/reader.js'];
      return { id: prefix + name, js, matches: [...origins], runAt: 'document_idle' };
    }),
  );
  await bringToOpenTabs(missing.flatMap(({ origins }) => origins));
}

async function bringToOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map((id) => bringReader(id)));
}
