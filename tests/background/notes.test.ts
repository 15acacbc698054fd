import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeBrowser, ourId } from '../platform/fake-browser.ts';
import { onNewBrowser } from '../platform/with-browser.ts';

const site = { id: ourId, url: 'https://www.linkedin.com/jobs', tab: { id: 3 }, frameId: 0 };
const engine = 'src/content/engine.js';

/** The files that come to a tab that asks for the engine, for a reader of this language. */
async function filesFor({ picked = '', ofBrowser = 'en-US', browser = makeBrowser() }) {
  browser.i18n.getUILanguage = () => ofBrowser;
  if (picked !== '') await browser.storage.local.set({ settings: { language: picked } });
  await onNewBrowser(() => import('../../src/background/index.ts'), browser);
  await browser.runtime.heard({ to: 'background', name: 'bringEngine', asked: [] }, site);
  return browser.scripting.executeScript.mock.calls.flatMap(([{ files = [] }]) => files);
}

const wordsIn = (files: readonly string[]) =>
  files.filter((file) => file.startsWith('src/content/words/'));

describe('the words of our notes', () => {
  test.each([
    ['the browser', { ofBrowser: 'es-MX' }, 'es'],
    ['the browser, in another script', { ofBrowser: 'zh-TW' }, 'zh-Hant'],
    ['the reader', { picked: 'th', ofBrowser: 'es' }, 'th'],
  ])('come before the engine in the language of %s', async (_, reader, language) => {
    const files = await filesFor(reader);
    expect(wordsIn(files)).toEqual([`src/content/words/${language}.js`]);
    expect(files.at(-1)).toBe(engine);
    expect(existsSync(`src/interface/words/${language}/notes.ts`)).toBe(true);
  });

  test.each([
    ['English', { ofBrowser: 'en-GB' }],
    ['a language that we have not', { ofBrowser: 'xx' }],
    ['what is no language', { picked: '../engine' }],
    ['English, chosen where the browser speaks Thai', { picked: 'en', ofBrowser: 'th' }],
  ])('are those of the engine for %s', async (_, reader) => {
    const files = await filesFor(reader);
    expect(wordsIn(files)).toEqual([]);
    expect(files.at(-1)).toBe(engine);
  });

  test('that do not come hold up nothing', async () => {
    const browser = makeBrowser();
    browser.scripting.executeScript.mockImplementation(async ({ files = [] }) => {
      if (wordsIn(files).length > 0) throw new Error('Could not load file');
      return [];
    });
    const files = await filesFor({ picked: 'es', browser });
    expect(wordsIn(files)).toHaveLength(1);
    expect(files.at(-1)).toBe(engine);
  });

  test('are chosen by the background, whatever a page’s process asks', async () => {
    const browser = makeBrowser();
    await filesFor({ browser });
    for (const name of ['es', 'words/es', '../words/es', '../words/es.js'])
      await browser.runtime.heard({ to: 'background', name: 'bringPart', asked: [{ name }] }, site);
    const files = browser.scripting.executeScript.mock.calls.flatMap(([what]) => what.files ?? []);
    expect(wordsIn(files)).toEqual([]);
  });
});
