/** The reader starts by itself on the social sites that the person has allowed, and on no others. */
import browser from 'webextension-polyfill';
import type { Scripting } from 'webextension-polyfill';
import { isGranted, socialGroups, watchPermissions } from './permissions.ts';
import { bringReader, readerFiles } from './tabs.ts';

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
  const ours = there.filter(({ id }) => id.startsWith(prefix));
  const wanted = new Map(granted.map(({ site, name }) => [prefix + name, readerFiles([site])]));
  // What an earlier version registered may name other files.
  const stale = ours
    .filter(({ id, js }) => wanted.get(id)?.join() !== js?.join())
    .map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const kept = new Set(ours.map(({ id }) => id).filter((id) => !stale.includes(id)));
  const missing = granted.filter(({ name }) => !kept.has(prefix + name));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(({ site, name, origins }): Scripting.RegisteredContentScript => {
      const js = readerFiles([site]);
      return { id: prefix + name, js, matches: [...origins], runAt: 'document_idle' };
    }),
  );
  for (const { site, origins } of missing) await bringToOpenTabs(site, origins);
}

async function bringToOpenTabs(site: string, origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map((id) => bringReader(id, [site])));
}
