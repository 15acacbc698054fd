import { explanationOf, explanationsOf, titleIn, titlesOf } from '../../packs/explanations.ts';
import type { Pack, Rule } from '../../packs/format.ts';
import type { PackSummary, RuleSummary } from '../../platform/pack-summary.ts';

/** What a pack says, in the reader's language (BCP 47) where the pack has it. Drafts are nothing to readers. */
export function summaryOf(pack: Pack, language: string): PackSummary {
  const words = explanationsOf([pack]);
  const { name, version, date } = pack;
  const title = titleIn({ title: pack.title, titles: titlesOf(pack) }, language);
  const rules = pack.rules
    .filter(({ status }) => status === 'active')
    .map((rule): RuleSummary => {
      const told = explanationOf(words, { pack: name, rule: rule.name }, language);
      return {
        name: rule.name,
        title: told?.title ?? rule.title,
        why: told?.why ?? rule.why,
        language: told?.language ?? 'en',
        phrases: phrasesOf(pack, rule),
      };
    });
  const all = rules.flatMap(({ phrases }) => phrases);
  return {
    ...{ name, title, version, date, rules },
    phrases: all.reduce((sum, { phrases }) => sum + phrases.length, 0),
    languages: new Set(all.map((one) => one.language)).size,
  };
}

function phrasesOf({ languages }: Pack, rule: Rule): RuleSummary['phrases'] {
  const others = languages.map(({ code, rules }) => ({
    language: code,
    phrases: (Object.hasOwn(rules, rule.name) ? rules[rule.name]?.phrases : undefined) ?? [],
  }));
  return [{ language: 'en', phrases: rule.phrases }, ...others].filter(
    ({ phrases }) => phrases.length > 0,
  );
}
