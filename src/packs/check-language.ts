import { fault, given, keysOf, listAt, topOf, under, wordsAt, type At, type Fault } from './at.ts';
import { wordingAt } from './check-wording.ts';
import { limits, type Language, type Rule, type Wording } from './format.ts';
import { engineKeys, languageKeys, peopleKeys, spellings } from './keys.ts';

const tag = new RegExp(spellings.language, 'u');

/** What a language file says of one rule. */
export function entryAt(entry: At, rule: Rule): Wording {
  keysOf(entry, [...peopleKeys, ...engineKeys]);
  const says = (names: readonly string[]): boolean => names.some((key) => given(under(entry, key)));
  // Whoever reads this language may meet another's phrases: words for readers can come before own phrases.
  const byPhrases = rule.phrases.length > 0 && (says(engineKeys) || !says(peopleKeys));
  // Words for readers come whole or not at all: where they are missing, English stands in for all three.
  const forReaders = says(peopleKeys) || !byPhrases;
  return wordingAt(entry, {
    title: forReaders,
    why: forReaders,
    ask: forReaders && rule.kind === 'sign',
    phrases: byPhrases,
    proof: byPhrases,
  });
}

/** Whether a language's tag can name a file of ours: English stands in the rules. */
export const isLanguageTag = (code: string): boolean => tag.test(code) && code !== 'en';

/** One language file's content, held against the rules it speaks of. */
export function languageAt(at: At, code: string, rules: readonly Rule[]): Language {
  if (!isLanguageTag(code))
    fault(at, `"${code}" is no language we can add: name the file th, zh-Hans, pt-BR …`);
  keysOf(at, languageKeys);
  const told = under(at, 'rules');
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const entries = keysOf(told)
    .slice(0, limits.rules)
    .flatMap((name) => {
      const rule = byName.get(name);
      const entry = under(told, name);
      if (!rule) {
        fault(entry, `there is no rule "${name}" in this pack: check its file's name`);
        return [];
      }
      return [[name, entryAt(entry, rule)] as const];
    });
  if (under(at, 'speakers').value === undefined)
    fault(under(at, 'speakers'), 'is missing: write who read it, or [] while nobody has');
  return {
    code,
    name: wordsAt(under(at, 'language'), limits.title),
    ...(given(under(at, 'title')) && { title: wordsAt(under(at, 'title'), limits.title) }),
    speakers: listAt(under(at, 'speakers'), [0, limits.speakers], (one) =>
      wordsAt(one, limits.title),
    ),
    rules: Object.fromEntries(entries),
  };
}

/** The same for a value that comes without a file. */
export function languageOf(
  value: unknown,
  code: string,
  rules: readonly Rule[],
): { language: Language; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  return { language: languageAt(topOf(value, faults), code, rules), faults };
}
