/**
 * Phrases of one language are looked for in texts of every language. This finds those that meet ordinary words of
 * another one: an Indonesian word for buying is Hausa for bail.
 */
import { foldTable } from '../generated/fold-table.ts';
import { entitiesOf } from '../scoring/entities.ts';
import { foldOf } from '../scoring/fold/index.ts';
import { buildRecord } from '../scoring/match/build.ts';
import { matcherOf } from '../scoring/match/index.ts';
import type { Pack, Rule } from './format.ts';
import { wordingsOf } from './proofs.ts';

/** A text that bears no sign, and what it is written in. */
export interface OrdinaryText {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** A phrase that stands in ordinary texts of another language than its own. */
export interface Clash {
  /** `pack/rule`. */
  readonly rule: string;
  readonly strength: Rule['strength'];
  /** The phrase and its language. */
  readonly phrase: string;
  readonly language: string;
  /** The language of the texts, in how many of them it stands, and the words of the first. */
  readonly inLanguage: string;
  readonly texts: number;
  readonly words: string;
}

const main = (language: string): string => language.split('-')[0] ?? language;

/**
 * Makes the finder for some packs. It takes one text after the other; `found` gives the clashes so far, the most
 * frequent first. Phrases with names of places are left out: places mean the same everywhere.
 */
export function clashesOf(packs: readonly Pack[]): {
  read(text: OrdinaryText): void;
  found(): readonly Clash[];
} {
  const fold = foldOf(foldTable);
  const phrases = wordingsOf(packs).flatMap(({ pack, rule, language, wording }) =>
    rule.status === 'draft'
      ? []
      : wording.phrases
          .filter((phrase) => !phrase.includes('<place'))
          .map((phrase) => ({
            rule: `${pack.name}/${rule.name}`,
            strength: rule.strength,
            phrase,
            language,
          })),
  );
  const entries = phrases.map(({ phrase, language }, owner) => ({ owner, phrase, language }));
  const matcher = matcherOf(buildRecord(entries, fold), fold);
  const clashes = new Map<string, Clash>();

  return {
    read({ text, language: inLanguage }) {
      const folded = fold.fold(text);
      const first = new Map<number, string>();
      for (const { owner, from, to } of matcher.find(folded, entitiesOf(text, folded)))
        if (!first.has(owner)) first.set(owner, text.slice(from, to));
      for (const [owner, words] of first) {
        const phrase = phrases[owner];
        if (!phrase || main(phrase.language) === main(inLanguage)) continue;
        const key = `${owner} ${inLanguage}`;
        const texts = (clashes.get(key)?.texts ?? 0) + 1;
        clashes.set(key, { words, ...clashes.get(key), ...phrase, inLanguage, texts });
      }
    },
    found: () => [...clashes.values()].sort((a, b) => b.texts - a.texts),
  };
}
