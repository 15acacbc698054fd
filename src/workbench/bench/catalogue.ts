import { titlesOf } from '../../packs/explanations.ts';
import type { Pack, Rule } from '../../packs/format.ts';
import type { Catalogue, RuleLine } from './told/catalogue.ts';

const phrasesOf = ({ languages }: Pack, rule: Rule): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [
      ['en', rule.phrases.length] as const,
      ...languages.map(({ code, rules }) => [code, rules[rule.name]?.phrases.length ?? 0] as const),
    ].filter(([, count]) => count > 0),
  );

function lineOf(pack: Pack, rule: Rule): RuleLine {
  const { name, title, kind, topic, strength, harms, fact, when } = rule;
  return {
    ...{ rule: name, title, kind, topic, strength, harms },
    by: fact !== undefined ? 'fact' : when !== undefined ? 'combination' : 'phrases',
    phrases: phrasesOf(pack, rule),
  };
}

/** What there is to edit: packs and rules by name. */
export const catalogueOf = (packs: readonly Pack[]): Catalogue => ({
  packs: packs.map((pack) => ({
    ...{ name: pack.name, title: pack.title, version: pack.version, date: pack.date },
    titles: titlesOf(pack),
    rules: pack.rules.map((rule) => lineOf(pack, rule)).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    languages: pack.languages.map(({ code, name }) => ({ code, name })),
  })),
});
