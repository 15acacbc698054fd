import type { PhraseEntry } from '../scoring/match/record.ts';
import type { Pack, Rule } from './format.ts';

/** A rule, and the pack that has it. */
export interface RuleOfPack {
  readonly pack: Pack;
  readonly rule: Rule;
}

/** What the languages say of one rule. */
type PhrasesOfRule = readonly {
  readonly code: string;
  readonly phrases: readonly string[];
  readonly unless: readonly string[];
}[];

/** A rule's phrases that are called off together, under one owner. */
export type Group = readonly Omit<PhraseEntry, 'owner'>[];

/** Languages so near that people write one in the words of the other: they share what calls off. */
const neighbours: Readonly<Record<string, string>> = { ms: 'id', ur: 'hi', ne: 'hi' };

/** Words that another language may write with the same letters: all Latin ones, and Japanese without kana. */
const isMistakable = (code: string, phrase: string): boolean =>
  /\p{Script=Latin}/u.test(phrase) ||
  (code === 'ja' && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase));

/**
 * A rule's phrases by what calls them off: an English exception calls off everything; so does one that no other
 * language can mean by its letters; any other only its own language and its neighbours, as a bare word of one language
 * is another word, or a name, in the next. English comes first.
 */
export function groupsOf({ pack, rule }: RuleOfPack): readonly Group[] {
  const entries = (code: string, phrases: readonly string[], off?: true) =>
    phrases.map((phrase) => ({
      phrase,
      language: code,
      from: `${pack.name}/${rule.name}, ${code}`,
      ...(off && { off }),
    }));
  const others = pack.languages.flatMap(({ code, rules }) => {
    const found = Object.hasOwn(rules, rule.name) ? rules[rule.name] : undefined;
    return found ? [{ code, phrases: found.phrases, unless: found.unless }] : [];
  });
  const english = entries('en', rule.unless, true);
  const unmistakable = others.flatMap(({ code, unless }) =>
    entries(
      code,
      unless.filter((phrase) => !isMistakable(code, phrase)),
      true,
    ),
  );
  const groups = new Map<string, PhrasesOfRule[number][]>();
  for (const words of others) {
    const group = neighbours[words.code] ?? words.code;
    const isOwn = others.some(
      ({ code, unless }) =>
        (neighbours[code] ?? code) === group && unless.some((phrase) => isMistakable(code, phrase)),
    );
    const key = isOwn ? group : '';
    groups.set(key, [...(groups.get(key) ?? []), words]);
  }
  return [
    [...entries('en', rule.phrases), ...english, ...unmistakable],
    ...[...groups].map(([key, group]) => [
      ...group.flatMap(({ code, phrases }) => entries(code, phrases)),
      ...english,
      ...(key === ''
        ? unmistakable
        : group.flatMap(({ code, unless }) => entries(code, unless, true))),
    ]),
  ];
}
