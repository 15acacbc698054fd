/** A pack written back as its files say it: what `pack-file.ts` and the checks read again as the same pack. */
import type { Example, Language, Pack, Rule, Wording } from './format.ts';

/** What a file says, as JSON. */
type Written = Readonly<Record<string, unknown>>;

const asTold = (example: Example): unknown => {
  const keys = Object.keys(example);
  return keys.length === 1 && keys[0] === 'text' ? example.text : example;
};

/** Words and lists, those that say nothing left out. */
const filled = (told: Written): Written =>
  Object.fromEntries(
    Object.entries(told).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value[0]),
    ),
  );

const wordsOf = ({ title, why, ask, phrases, unless, catches, ignores }: Wording) => ({
  people: { title, why, ask },
  phrases: { phrases, unless },
  proof: { catches: catches.map(asTold), ignores: ignores.map(asTold) },
});

function writtenRule(rule: Rule, harmsOfPack: Pack['harms']): Written {
  const { kind, status, core, instructs, topic, strength, harms, sources, fact, when } = rule;
  const sign = kind === 'sign';
  const { people, phrases, proof } = wordsOf(rule);
  const isOfPack = harms.join() === harmsOfPack.join();
  return filled({
    kind: sign ? undefined : kind,
    ...people,
    topic: sign ? topic : undefined,
    strength: sign || kind === 'manner' ? strength : undefined,
    status: status === 'active' ? undefined : status,
    core: core || undefined,
    instructs: instructs || undefined,
    harms: sign && !isOfPack ? harms : undefined,
    sources,
    in: rule.in,
    fact,
    when,
    ...phrases,
    ...(rule.unlessWhen !== undefined && { unless: rule.unlessWhen }),
    ...proof,
  });
}

function writtenLanguage({ name, title, speakers, rules }: Language): Written {
  const entries = Object.entries(rules).map(([rule, wording]) => {
    const { people, phrases, proof } = wordsOf(wording);
    return [rule, filled({ ...people, ...phrases, ...proof })] as const;
  });
  return {
    language: name,
    ...(title !== undefined && { title }),
    speakers,
    rules: Object.fromEntries(entries),
  };
}

/** The whole of a pack file. */
export function writtenPack({
  name,
  title,
  version,
  date,
  harms,
  rules,
  languages,
}: Pack): Written {
  return {
    lurewatch: 'pack',
    format: 1,
    name,
    pack: { format: 1, title, version, date, harms },
    rules: Object.fromEntries(rules.map((rule) => [rule.name, writtenRule(rule, harms)])),
    languages: Object.fromEntries(
      languages.map((language) => [language.code, writtenLanguage(language)]),
    ),
  };
}
