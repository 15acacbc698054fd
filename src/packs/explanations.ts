import type { Explanation, Source } from '../model.ts';
import type { Pack, Rule } from './format.ts';

/** What a reader is told about one rule, in every language that has it. */
export interface RuleWords {
  readonly sources: readonly Source[];
  /** By BCP 47 language; `en` is always there. */
  readonly words: Readonly<
    Record<string, { readonly title: string; readonly why: string; readonly ask: string }>
  >;
}

/** Titles of a pack by BCP 47 language; none for English. */
export type TitlesOf = Readonly<Record<string, string>>;

/** By `pack/rule`. Plain data, made at build time and kept by the background. */
export type Explanations = Readonly<Record<string, RuleWords>>;

function wordsOf(pack: Pack, rule: Rule): RuleWords {
  const { title, why, ask } = rule;
  const others = pack.languages.flatMap(({ code, rules }) => {
    const found = Object.hasOwn(rules, rule.name) ? rules[rule.name] : undefined;
    return found && found.title !== ''
      ? [[code, { title: found.title, why: found.why, ask: found.ask }] as const]
      : [];
  });
  return {
    sources: rule.sources,
    words: { en: { title, why, ask }, ...Object.fromEntries(others) },
  };
}

/** The words of every sign of the packs. */
export function explanationsOf(packs: readonly Pack[]): Explanations {
  return Object.fromEntries(
    packs.flatMap((pack) =>
      pack.rules
        .filter(({ kind }) => kind === 'sign')
        .map((rule) => [`${pack.name}/${rule.name}`, wordsOf(pack, rule)]),
    ),
  );
}

/** What a pack is called beside English, by BCP 47 language. */
export const titlesOf = ({ languages }: Pack): TitlesOf =>
  Object.fromEntries(
    languages.flatMap(({ code, title }) => (title === undefined ? [] : [[code, title]])),
  );

/** What a pack is called in a reader's language; its English title where it has none. */
export function titleIn(
  { title, titles = {} }: { readonly title: string; readonly titles?: TitlesOf | undefined },
  language: string,
): string {
  const code = triesFor(language).find((tag) => Object.hasOwn(titles, tag));
  return (code === undefined ? undefined : titles[code]) ?? title;
}

/** The tags to try for a reader's language: `zh-Hant-HK` is also served by `zh-Hant`, `zh`, then English. */
function triesFor(language: string): readonly string[] {
  const parts = language.split('-');
  const region = parts.at(-1) ?? '';
  const script =
    parts[0] === 'zh' && parts.length === 2 && /^[A-Z]{2}$/u.test(region)
      ? [`zh-${['TW', 'HK', 'MO'].includes(region) ? 'Hant' : 'Hans'}`]
      : [];
  const shorter = parts.map((_, place) => parts.slice(0, parts.length - place).join('-'));
  return [...shorter, ...script, ...(parts[0] === 'zh' ? ['zh-Hans'] : []), 'en'];
}

/** What to tell a reader of `language` about a rule; English where the pack lacks it, undefined for no such rule. */
export function explanationOf(
  explanations: Explanations,
  sign: { readonly pack: string; readonly rule: string },
  language: string,
): Explanation | undefined {
  const key = `${sign.pack}/${sign.rule}`;
  const found = Object.hasOwn(explanations, key) ? explanations[key] : undefined;
  const code = triesFor(language).find((tag) => found && Object.hasOwn(found.words, tag));
  const words = code === undefined ? undefined : found?.words[code];
  if (!found || !words || code === undefined) return undefined;
  return { rule: sign.rule, pack: sign.pack, ...words, sources: found.sources, language: code };
}
