/** What the browser says for us, in its menu and on our toolbar button: all languages, and no other words of theirs. */
import { filled, nearest } from './language.ts';
import type { Words } from './words.ts';
import * as english from './words/en/browser.ts';

const files = import.meta.glob<object>('./words/*/browser.ts', { eager: true });
const byLanguage = new Map(
  Object.entries(files).map(([path, said]) => [path.split('/').at(-2) ?? '', said]),
);

/** The browser's words for a BCP 47 language, English where we have none. */
export function browserWords(language: string): Pick<Words, 'menu' | 'toolbar'> {
  const own = byLanguage.get(nearest(language, [...byLanguage.keys()]));
  return filled(own, { menu: english.menu, toolbar: english.toolbar });
}
