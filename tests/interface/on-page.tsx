import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { ReaderRoom } from '../../src/interface/reader.tsx';
import { words } from '../../src/interface/words.ts';

/** Draws pieces into an empty page in one language and waits until they have settled. */
export async function draw(children: ComponentChildren, language = 'en'): Promise<HTMLElement> {
  render(null, document.body);
  await act(async () => {
    render(
      <ReaderRoom title={() => 'Test'} first={words(language)}>
        {children}
      </ReaderRoom>,
      document.body,
    );
  });
  await settle();
  return document.body;
}

/** Lets what was asked of the background and of storage come back. */
export async function settle(): Promise<void> {
  await act(async () => {
    await vi.dynamicImportSettled();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Clicks the button or summary that says exactly this; a listing goes by its name alone. */
export async function press(page: HTMLElement, words: string): Promise<void> {
  const found = [...page.querySelectorAll<HTMLElement>('button, summary')].find(
    (one) => (one.querySelector('.listing-name') ?? one).textContent?.trim() === words,
  );
  if (found === undefined) throw new Error(`nothing to press says "${words}"`);
  await act(async () => found.click());
  await settle();
}

/** Types into the field with this label. */
export async function type(page: HTMLElement, label: string, text: string): Promise<void> {
  const named = [...page.querySelectorAll('label')].find(
    ({ textContent }) => textContent?.trim() === label,
  );
  const field = named?.htmlFor
    ? document.getElementById(named.htmlFor)
    : named?.querySelector('input');
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) {
    throw new Error(`no field is called "${label}"`);
  }
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}
