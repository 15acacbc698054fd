/** Which of the languages we have serves a reader, which way it runs, and how gaps in it are filled. */

/** Any part of a tree of words; functions keep their form. */
export type Part<T> = T extends (...count: never[]) => string
  ? T
  : T extends readonly string[]
    ? readonly string[]
    : T extends string
      ? string
      : { readonly [K in keyof T]?: Part<T[K]> };

export type Direction = 'ltr' | 'rtl';

const rightToLeft = new Set(['ar', 'ur', 'fa', 'he', 'ps']);

/** The direction in which a BCP 47 language is written. */
export function directionOf(language: string): Direction {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * The language of `have` that serves a reader best: the same tag, a shorter one, the right script of Chinese,
 * then any of the same language, then English.
 */
export function nearest(language: string, have: readonly string[]): string {
  const parts = language.split('-');
  const [plain = ''] = parts;
  const shorter = parts.map((_, gone) => parts.slice(0, parts.length - gone).join('-'));
  const traditional = /^zh\b.*-(?:Hant|TW|HK|MO)\b/i.test(language);
  const script = plain === 'zh' ? [traditional ? 'zh-Hant' : 'zh-Hans'] : [];
  const kin = have.filter((tag) => tag.split('-')[0] === plain);
  return [...shorter, ...script, ...kin].find((tag) => have.includes(tag)) ?? 'en';
}

/** A tree of words with every gap filled from the whole one. */
export function filled<T>(has: unknown, full: T): T {
  if (typeof full !== 'object' || full === null || Array.isArray(full)) return (has ?? full) as T;
  const own = (has ?? {}) as Readonly<Record<string, unknown>>;
  const entries = Object.entries(full).map(([key, value]): [string, unknown] => [
    key,
    filled<unknown>(own[key], value),
  ]);
  return Object.fromEntries(entries) as T;
}
