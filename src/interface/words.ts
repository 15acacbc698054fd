/** Our own words in the reader's language. A language is one file of `words`; what it lacks is said in English. */
import english from './words/en.ts';
import type { Words } from './words/en.ts';

export type { Words } from './words/en.ts';

type Part<T> = T extends (...count: never[]) => string
  ? T
  : T extends readonly string[]
    ? readonly string[]
    : T extends string
      ? string
      : { readonly [K in keyof T]?: Part<T[K]> };

/** What a file of `words` exports by default. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  /** The language's name for itself. */
  readonly name: string;
  /** Who of those who grew up with it has read the words, and when; undefined: nobody yet. */
  readonly readBy: string | undefined;
  readonly words: Part<Words>;
}

/** The words for one reader. */
export interface ReaderWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** False until somebody who grew up with the language has read them. */
  readonly wasRead: boolean;
  readonly words: Words;
}

const files = import.meta.glob<Translation>('./words/*.ts', { eager: true, import: 'default' });
const translations = new Map(Object.values(files).map((one) => [one.language, one]));
const rightToLeft = new Set(['ar', 'ur', 'fa', 'he', 'ps']);

/** The languages we have words in: code and the language's name for itself, in the order of the names. */
export function languages(): readonly { readonly code: string; readonly name: string }[] {
  return [...translations.values()]
    .map(({ language, name }) => ({ code: language, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The words for a BCP 47 language: its own, else those of the nearest language we have, else English. */
export function words(language: string): ReaderWords {
  const found = tagsFor(language).flatMap((tag) => translations.get(tag) ?? [])[0] ?? english;
  const [plain = 'en'] = found.language.split('-');
  return {
    language: found.language,
    direction: rightToLeft.has(plain) ? 'rtl' : 'ltr',
    wasRead: found.readBy !== undefined,
    words: filled(found.words, english.words) as Words,
  };
}

/** `zh-TW` → zh-TW, zh, then any zh we have; a more exact tag first. */
function tagsFor(language: string): readonly string[] {
  const parts = language.split('-');
  const shorter = parts.map((_, gone) => parts.slice(0, parts.length - gone).join('-'));
  const traditional = /^zh\b.*-(?:Hant|TW|HK|MO)\b/i.test(language);
  const kin = [...translations.keys()].filter((tag) => tag.split('-')[0] === parts[0]);
  return [...shorter, ...(traditional ? ['zh-Hant'] : []), ...kin];
}

function filled(has: unknown, full: unknown): unknown {
  if (typeof full !== 'object' || full === null || Array.isArray(full)) return has ?? full;
  const own = (has ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(full).map(([key, value]) => [key, filled(own[key], value)]),
  );
}
