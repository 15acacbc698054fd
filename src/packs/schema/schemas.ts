/**
 * JSON Schemas of the files of a pack, for editors of YAML: made from the constants that the checks read, so that what
 * an editor says is what packs lint says. What stands between files (names of rules, drafts) only the checks know.
 */
import { fields, harms, strengths, topics } from '../../model.ts';
import { ruleKinds } from '../../scoring/asset.ts';
import { factNames } from '../../scoring/facts/names.ts';
import { limits, statuses } from '../format.ts';
import {
  engineKeys,
  languageKeys,
  mannerStrengths,
  meansKeys,
  packKeys,
  peopleKeys,
  ruleKeys,
  sayingKeys,
  signKeys,
  sourceKeys,
  spellings,
} from '../keys.ts';
import { keyed, list, one, phrases, proof, wish, words, type Schema } from './parts.ts';

type Properties<Keys extends readonly string[]> = Readonly<Record<Keys[number], Schema>>;

const schema = (title: string, told: Schema): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title,
  ...told,
});

const harmList = (least: number): Schema =>
  list(
    'What the reader is warned of, the most telling first.',
    [least, harms.length],
    one('A harm.', harms),
  );

const pack: Properties<typeof packKeys> = {
  format: { description: 'The format of these files.', const: 1 },
  title: words('What the pack is about.', limits.title),
  version: {
    ...words('Three numbers, such as 1.4.0.', limits.version),
    pattern: spellings.version,
  },
  date: { ...words('The day of this version, such as 2025-11-30.', 10), pattern: spellings.day },
  harms: harmList(0),
};

const sources: Properties<typeof sourceKeys> = {
  title: words('Who says so, and where.', limits.sourceTitle),
  url: { ...words('Its address.', limits.url), pattern: spellings.url },
  date: {
    description: 'As exact as the source: 2023, 2023-05 or 2023-05-22.',
    anyOf: [
      { type: 'string', pattern: spellings.date },
      { type: 'integer', minimum: 1000, maximum: 9999 },
    ],
  },
};

const wording: Properties<readonly [...typeof peopleKeys, ...typeof engineKeys]> = {
  title: words('Describes the ad, in a few words; never the employer or the person.', limits.title),
  why: words(
    'Who was harmed how by ads like this, and what honest ads with the same words mean.',
    limits.why,
  ),
  ask: words('One question to ask, or one thing to check, before answering.', limits.ask),
  phrases: phrases('Words that show the sign. Each is shown at work by a line of catches.', 1),
  unless: phrases('Words that call the rule off in the same sentence.', 0),
  catches: proof('Lines that must be met.', 1),
  ignores: proof('Honest lines that come near; none may be met.', 1),
};

const rule: Properties<typeof ruleKeys> = {
  ...wording,
  unless: { description: 'Words that call the rule off; of a combination, when it is not met.' },
  kind: one('What the rule is for; a sign where it is left out.', ruleKinds),
  topic: one('What the rule is about.', topics),
  strength: one('How much it says alone; only a combination is decisive.', strengths),
  status: one('A draft is tested and never shown to readers.', statuses),
  core: { description: 'Every language needs phrases for it.', type: 'boolean' },
  instructs: { description: 'Tells the reader what to do as somebody who goes.', type: 'boolean' },
  harms: harmList(1),
  sources: list('Who says so.', [0, limits.sources], keyed(sources, sourceKeys)),
  in: list(
    'The fields whose words count; all where it is left out.',
    [1, fields.length],
    one('A field.', fields),
  ),
  fact: one('Something computed from the ad.', factNames),
  when: { ...wish(), description: 'Which rules must be met together.' },
};

const has = (key: string, value: Schema): Schema => ({
  properties: { [key]: value },
  required: [key],
});
const none = (keys: readonly string[]): Schema => ({
  properties: Object.fromEntries(keys.map((key) => [key, false])),
});
const isManner = has('kind', { const: 'manner' });
const isOther = has('kind', {
  enum: ruleKinds.filter((kind) => kind !== 'sign' && kind !== 'manner'),
});
const isSign: Schema = { not: { anyOf: [isManner, isOther] } };
const combines: Schema = { required: ['when'] };
const needsSource = { sources: { minItems: 1 } };

const implies = (met: Schema, asked: Schema): Schema => ({ anyOf: [{ not: met }, asked] });

/** What one key of a rule asks of another. */
const between: readonly Schema[] = [
  { oneOf: meansKeys.map((key) => ({ required: [key] })) },
  implies(isSign, {
    required: ['title', 'why', 'ask', 'topic', 'strength', 'sources'],
    properties: needsSource,
  }),
  implies(isManner, {
    required: ['title', 'why', 'strength', 'sources'],
    properties: { ...needsSource, strength: { enum: mannerStrengths } },
  }),
  implies(isManner, none(signKeys)),
  implies(isOther, none([...signKeys, ...sayingKeys])),
  implies(combines, { properties: { unless: wish() } }),
  implies(
    { not: combines },
    { properties: { unless: wording.unless, strength: { not: { const: 'decisive' } } } },
  ),
  implies({ not: { required: ['phrases'] } }, none(['core'])),
  implies({ required: ['fact'] }, none(['unless'])),
];

/** Which schemas there are. */
export const schemaNames = ['pack', 'rule', 'language'] as const;
export type SchemaName = (typeof schemaNames)[number];

const language: Properties<typeof languageKeys> = {
  language: words('The name of the language, in English.', limits.title),
  title: words('What the pack is about, in this language.', limits.title),
  speakers: list(
    'Native speakers who read and vouch for it; [] while nobody has.',
    [0, limits.speakers],
    words('A name.', limits.title),
  ),
  rules: {
    description: 'By the name of the rule: what it says in this language.',
    type: 'object',
    propertyNames: { pattern: spellings.name },
    additionalProperties: keyed(wording),
  },
};

/** The schemas, by name. */
export const schemas: Readonly<Record<SchemaName, Schema>> = {
  pack: schema('pack.yml of a Lurewatch pack', keyed(pack, ['format', 'title', 'version', 'date'])),
  rule: schema('A rule of a Lurewatch pack', {
    ...keyed(rule, ['catches', 'ignores']),
    allOf: between,
  }),
  language: schema(
    'A language of a Lurewatch pack',
    keyed(
      language,
      languageKeys.filter((key) => key !== 'title'),
    ),
  ),
};
