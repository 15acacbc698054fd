/** What we do to tabs. Called from the background only: paths count from the extension's root there. */
import browser from 'webextension-polyfill';
import hosts from '../generated/hosts.json';
import type { Tabs } from 'webextension-polyfill';
import type { InUse } from '../scoring/switched-off.ts';
import { askTab } from './ask.ts';

/** The tab on which the person used a shortcut or the context menu, as the browser says. */
export interface CalledOn {
  readonly id: number;
  readonly window: number | undefined;
  readonly private: boolean;
}

/** The browser's tab as ours; undefined for one that is no page. */
export function calledOn(tab: Tabs.Tab | undefined): CalledOn | undefined {
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, window: tab.windowId, private: tab.incognito };
}

const engineFile = 'src/content/engine.js';

/**
 * Puts the engine into one frame of a tab, where the reader already is, once all that it needs there has come: each part
 * of the packs is a task of its own, so that the page can go on between.
 */
export async function bringEngine(
  tab: number,
  frame: number,
  needed: readonly Promise<void>[],
): Promise<void> {
  await Promise.all(needed);
  await bring(tab, frame, engineFile);
}

/** Puts one part of the packs into one frame of a tab. */
export async function bringPart(tab: number, frame: number, part: string): Promise<void> {
  await bring(tab, frame, `src/content/packs/${part}.js`);
}

/** Puts the words of our notes in a language into one frame of a tab. */
export async function bringNotes(tab: number, frame: number, language: string): Promise<void> {
  await bring(tab, frame, `src/content/words/${language}.js`);
}

/** Puts a part that is no file of ours into one frame of a tab, by its name there and as JSON. */
export async function putPart(
  tab: number,
  frame: number,
  name: string,
  json: string,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    func: (key: string, text: string) => {
      // Stands alone: it runs beside the reader in the tab, which has this name (`content/bond.ts`).
      const bond = (globalThis as Record<symbol, unknown>)[Symbol.for('lurewatch')];
      (bond as { parts: Map<string, unknown> } | undefined)?.parts.set(key, JSON.parse(text));
    },
    args: [name, json],
  });
}

/** Tells the reader in one frame of a tab what counts in place of what we ship. */
export async function putUse(tab: number, frame: number, use: InUse): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    func: (text: string) => {
      const bond = (globalThis as Record<symbol, unknown>)[Symbol.for('lurewatch')];
      if (bond !== undefined) (bond as { use: unknown }).use = JSON.parse(text);
    },
    args: [JSON.stringify(use)],
  });
}

async function bring(tab: number, frame: number, file: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [file],
  });
}

/** Reads the page in a tab on the person's request, bringing the reader first where it is not yet.
 * Rejects where the browser lets no extension in (its own pages, the store). */
export async function readTab(tab: number): Promise<void> {
  if (!(await hasReader(tab))) await bringReader(tab);
  await askTab(tab, 'readHere');
}

/** The reader, and before it what tells it of sites, by the names their scripts are built to. */
export function readerFiles(sites: readonly string[]): string[] {
  return [...sites.map((site) => `src/content/sites/${site}.js`), 'src/content/reader.js'];
}

/** Puts the reader into the top frame of a tab, with all sites where it is not said which one it shows. */
export async function bringReader(
  tab: number,
  sites: readonly string[] = hosts.names,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: readerFiles(sites) });
}

async function hasReader(tab: number): Promise<boolean> {
  try {
    return (await askTab(tab, 'pageState')) !== undefined;
  } catch {
    return false;
  }
}
