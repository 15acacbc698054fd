/** What we do to tabs. Called from the background only: paths count from the extension's root there. */
import browser from 'webextension-polyfill';
import { askTab } from './ask.ts';

const readerFile = 'src/content/reader.js';
const engineFile = 'src/content/engine.js';

/** Puts the engine into one frame of a tab, where the reader already is. */
export async function bringEngine(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [engineFile],
  });
}

/** Reads the page in a tab on the person's request, bringing the reader first where it is not yet.
 * Rejects where the browser lets no extension in (its own pages, the store). */
export async function readTab(tab: number): Promise<void> {
  if (!(await hasReader(tab))) await bringReader(tab);
  await askTab(tab, 'readHere');
}

/** Puts the reader into the top frame of a tab. */
export async function bringReader(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [readerFile] });
}

async function hasReader(tab: number): Promise<boolean> {
  try {
    return (await askTab(tab, 'pageState')) !== undefined;
  } catch {
    return false;
  }
}
