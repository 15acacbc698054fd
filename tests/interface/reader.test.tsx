// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => {
  const { makeBrowser } = await import('../platform/fake-browser.ts');
  return { default: makeBrowser() };
});
/** What the words of a language wait for before they are there. */
const waits = vi.hoisted(() => new Map<string, Promise<void>>());
vi.mock(import('../../src/interface/load-words.ts'), async (original) => {
  const real = await original();
  const loadWords = async (language: string) => {
    await waits.get(language);
    return real.loadWords(language);
  };
  return { ...real, loadWords };
});

import { LanguagePick } from '../../src/interface/language-pick.tsx';
import { languages } from '../../src/interface/languages.ts';
import { openRoom, useWords } from '../../src/interface/reader.tsx';
import { settings } from '../../src/platform/settings.ts';
import { settle } from './on-page.tsx';

const Page = () => (
  <main>
    <h1>{useWords().plain.help}</h1>
    <LanguagePick />
  </main>
);

const page = document.documentElement;
const heading = () => document.querySelector('h1')?.textContent;
const pick = async (language: string) => {
  await act(async () => {
    await settings.change((all) => ({ ...all, language }));
  });
};

/** Words that come when they are let go. */
function hold(language: string): () => void {
  let letGo = (): void => undefined;
  waits.set(language, new Promise((resolve) => (letGo = resolve)));
  return letGo;
}

beforeEach(async () => {
  waits.clear();
  render(null, document.body);
  await pick('');
});

describe('a page', () => {
  test('shows nothing before the reader’s language is there, then that language', async () => {
    await pick('es');
    const letGo = hold('es');
    const opened = openRoom((words) => words.help.title, Page);
    await settle();
    expect(document.body.textContent).toBe('');
    letGo();
    await act(() => opened);
    expect(heading()).toBe('Ayuda');
    expect(page.lang).toBe('es');
  });

  test('names the language that serves the one that was chosen, where ours has another code', async () => {
    await act(() => openRoom((words) => words.help.title, Page));
    await pick('pt-AO');
    await settle();
    expect(document.querySelector('select')?.value).toBe('pt');
    await pick('');
    await settle();
    expect(document.querySelector('select')?.value).toBe('');
  });

  test('is drawn anew in the language that is chosen, with its direction and its title', async () => {
    await act(() => openRoom((words) => words.help.title, Page));
    const title = document.title;
    expect([heading(), page.dir]).toEqual(['Help', 'ltr']);
    await pick('ar');
    await settle();
    expect(heading()).not.toBe('Help');
    expect([page.lang, page.dir]).toEqual(['ar', 'rtl']);
    expect(document.title).not.toBe(title);
  });

  test('stands in the language that was chosen last, whichever comes first', async () => {
    await act(() => openRoom((words) => words.help.title, Page));
    const letGo = hold('th');
    await pick('th');
    await pick('es');
    await settle();
    expect(heading()).toBe('Ayuda');
    letGo();
    await settle();
    expect(heading()).toBe('Ayuda');
  });

  test('offers every language by its own name', async () => {
    await act(() => openRoom((words) => words.help.title, Page));
    const offered = [...document.querySelectorAll('option')].map(({ value, text }) => [
      value,
      text,
    ]);
    expect(offered.slice(1)).toEqual(languages().map(({ code, name }) => [code, name]));
    expect(offered.length).toBeGreaterThan(7);
  });
});
