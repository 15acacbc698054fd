/** The languages that we have words in: a folder of `words` each. Their names alone are small enough to be carried whole. */
import { nearest } from './language.ts';

/** What a language is. */
export interface Language {
  /** BCP 47; also the name of the folder. */
  readonly code: string;
  /** The language's name for itself. */
  readonly name: string;
  /** Who of those who grew up with it has read the words; undefined: nobody yet. */
  readonly readBy: string | undefined;
}

const abouts = Object.values(
  import.meta.glob<Language>('./words/*/about.ts', { eager: true, import: 'about' }),
);
const codes = abouts.map(({ code }) => code);

/** The languages we have words in, in the order of their names. */
export function languages(): readonly Language[] {
  return [...abouts].sort((a, b) => a.name.localeCompare(b.name));
}

/** The code of the language that serves a reader of a BCP 47 language: always one that has a folder. */
export function served(language: string): string {
  return nearest(language, codes);
}

/** Whether somebody who grew up with it has read the words of this language. */
export function wasRead(code: string): boolean {
  return abouts.find((about) => about.code === code)?.readBy !== undefined;
}
