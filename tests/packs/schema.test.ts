import Ajv from 'ajv';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { harms } from '../../src/model.ts';
import { topOf, type Fault } from '../../src/packs/at.ts';
import { languageOf } from '../../src/packs/check-language.ts';
import { packHeadAt } from '../../src/packs/check-pack.ts';
import { ruleAt } from '../../src/packs/check-rule.ts';
import { limits } from '../../src/packs/format.ts';
import { ruleKeys, packKeys, languageKeys } from '../../src/packs/keys.ts';
import { packFolders } from '../../src/packs/load.ts';
import { schemas, type SchemaName } from '../../src/packs/schema/schemas.ts';
import { yamlFile } from '../../src/packs/yaml-file.ts';

const ajv = new Ajv({ allErrors: false, strict: false });
const compiled = {
  pack: ajv.compile(schemas.pack),
  rule: ajv.compile(schemas.rule),
  language: ajv.compile(schemas.language),
};
const bySchema = (name: SchemaName, value: unknown): boolean => compiled[name](value);

const faultsOf = (check: (faults: Fault[]) => unknown): readonly string[] => {
  const faults: Fault[] = [];
  check(faults);
  return faults.map(({ path, says }) => `${path.join('.')} ${says}`);
};
const base = {
  ...{
    title: 'Pays',
    why: 'It may become a debt.',
    ask: 'Who pays?',
    topic: 'offer',
    strength: 'weak',
  },
  sources: [{ title: 'A report', url: 'https://example.org/', date: '2023-05' }],
  catches: ['We offer free flights.'],
  ignores: ['Free parking.'],
};
const plain = { catches: ['We offer.'], ignores: ['Free.'] };
const { topic: _topic, ask: _ask, ...said } = base;
const kinds: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a sign by words': { ...base, phrases: ['free flight*'], unless: ['not free'] },
  'a sign by a fact': { ...base, fact: 'no-employer-named' },
  'a combination': { ...base, strength: 'decisive', when: { all: ['paid', 'other/plain'] } },
  'the manner of an ad': { ...said, kind: 'manner', strength: 'fair', phrases: ['we are'] },
  'a negation': { kind: 'negation', phrases: ['not'], ...plain },
};

const long = (length: number): string => 'x'.repeat(length);
const nested = (depth: number): unknown => (depth === 0 ? 'paid' : { any: [nested(depth - 1)] });
const values: readonly unknown[] = [
  ...['', ' ', 'free', 'offer', 'weak', 'decisive', 'reassuring', 'sign', 'manner', 'negation'],
  ...['draft', 'active', 'trafficking', 'no-employer-named', 'Not A Name', 'a/b', 'a/b/c', 'text'],
  ...[1, 0, 1.5, 2023, true, false, [], {}, [[]], [1], [''], ['free'], ['free', 'free'], ['text']],
  ...[['trafficking'], ['title', 'text'], harms, [...harms, 'trafficking'], ['fraud']],
  ...[limits.title, limits.title + 1, limits.why + 1, limits.ask + 1].map(long),
  ...[[long(limits.phrase)], [long(limits.phrase + 1)], [long(limits.example + 1)]],
  ...[{ all: ['paid'] }, { any: [] }, { atLeast: 1, of: ['paid'] }, { atLeast: 0, of: ['paid'] }],
  ...[{ atLeast: 1.5, of: ['paid'] }, { of: ['paid'] }, { none: ['paid'] }, nested(4), nested(5)],
  ...[[{ text: 'An ad.' }], [{ text: '' }], [{ body: 'An ad.' }], [{ title: 'A', pay: '5' }]],
  ...[
    [{ title: 'A', url: 'https://a.example', date: '2023' }],
    [{ title: 'A', url: 'https://a.example' }],
  ],
  ...[
    [{ title: 'A', url: 'file:///a', date: '2023' }],
    [{ title: 'A', url: 'http://a', date: 2023 }],
  ],
  [{ title: 'A', url: 'http://a', date: '2023-5' }],
  Array.from({ length: limits.phrases + 1 }, (_, at) => `word ${at}`),
  Array.from({ length: 61 }, (_, at) => `r${at}`),
];

/** Every way in which one key of a value can be another, or none. */
const changesOf = (value: object, keys: readonly string[]) =>
  [...keys, 'run'].flatMap((key): (readonly [string, object])[] => [
    [`without ${key}`, Object.fromEntries(Object.entries(value).filter(([one]) => one !== key))],
    ...values.map(
      (other) =>
        [`${key}: ${JSON.stringify(other).slice(0, 60)}`, { ...value, [key]: other }] as const,
    ),
  ]);

/** What the two say differently of some values. */
function differences(
  name: SchemaName,
  changes: readonly (readonly [string, object])[],
  check: (value: object) => readonly string[],
): readonly string[] {
  return changes.flatMap(([what, value]) => {
    const faults = check(value);
    const isRight = bySchema(name, value);
    return isRight === (faults.length === 0)
      ? []
      : [`${what}: the schema ${isRight ? 'takes' : 'refuses'} it; ${faults.join('; ')}`];
  });
}

describe('the schemas say what the checks say', { timeout: 120_000 }, () => {
  it.each(Object.entries(kinds))('of %s, whatever stands at each key', (_name, value) => {
    const check = (one: object) =>
      faultsOf((faults) => ruleAt(topOf(one, faults), 'paid', ['trafficking']));
    expect(check(value)).toEqual([]);
    expect(bySchema('rule', value)).toBe(true);
    const changes = changesOf(value, ruleKeys);
    expect(changes.length).toBeGreaterThan(1000);
    expect(differences('rule', changes, check)).toEqual([]);
  });

  it('of pack.yml', () => {
    const value = {
      format: 1,
      title: 'A pack',
      version: '1.0.0',
      date: '2025-11-30',
      harms: ['trafficking'],
    };
    const check = (one: object) => faultsOf((faults) => packHeadAt(topOf(one, faults)));
    expect(differences('pack', changesOf(value, packKeys), check)).toEqual([]);
  });

  it('of a language, but for which rules there are', () => {
    const entry = { phrases: ['vuelo'], catches: ['Un vuelo.'], ignores: ['Nada.'] };
    const rules =
      faultsOf(() => undefined).length === 0
        ? [ruleAt(topOf(kinds['a sign by words'], []), 'paid', ['trafficking'])]
        : [];
    const value = { language: 'Spanish', speakers: ['A reader'], rules: { paid: entry } };
    const check = (one: object) =>
      languageOf(one, 'es', rules)
        .faults.map(({ says }) => says)
        .filter((says) => !says.startsWith('there is no rule'));
    const changes = changesOf(value, languageKeys).filter(
      ([what]) => !what.startsWith('rules: {"'),
    );
    expect(differences('language', changes, check)).toEqual([]);
    expect(bySchema('language', { ...value, rules: { paid: { ...entry, phrase: ['x'] } } })).toBe(
      false,
    );
    expect(bySchema('language', { ...value, rules: { paid: { ...entry, phrases: [] } } })).toBe(
      false,
    );
  });

  it.each(packFolders('src/packs'))('of every file of %s', (folder) => {
    const wrong = (name: SchemaName, file: string): readonly string[] =>
      bySchema(name, yamlFile(file).value)
        ? []
        : [`${file}: ${ajv.errorsText(compiled[name].errors)}`];
    const files = (inside: string) =>
      readdirSync(join(folder, inside)).map((one) => join(folder, inside, one));
    expect([
      ...wrong('pack', join(folder, 'pack.yml')),
      ...files('rules').flatMap((file) => wrong('rule', file)),
      ...files('languages').flatMap((file) => wrong('language', file)),
    ]).toEqual([]);
  });
});
