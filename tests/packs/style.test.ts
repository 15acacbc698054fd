import { describe, expect, it } from 'vitest';
import { faultsOfStyle } from '../../src/packs/check-style.ts';
import type { Pack, Rule } from '../../src/packs/format.ts';

const sign: Rule = {
  name: 'paid',
  kind: 'sign',
  status: 'active',
  core: false,
  instructs: false,
  topic: 'offer',
  strength: 'weak',
  harms: ['trafficking'],
  sources: [],
  title: 'Pays for your journey',
  why: 'It may become a debt.',
  ask: 'Who pays if I go home?',
  phrases: ['free flight*'],
  unless: [],
  catches: [{ text: 'Free flights.' }],
  ignores: [{ text: 'Free parking.' }],
};

/** What is said of a pack with one rule changed, another beside it, and its words in one more language. */
const saidOf = (change: Partial<Rule>, other: Partial<Rule> = {}, spanish: Partial<Rule> = {}) => {
  const rules = [
    { ...sign, ...change },
    { ...sign, name: 'other', phrases: ['visa arranged'], ...other },
  ];
  const pack: Pack = {
    name: 'one',
    title: 'One',
    version: '1.0.0',
    date: '2025-11-30',
    harms: ['trafficking'],
    rules,
    languages: [
      {
        code: 'es',
        name: 'Spanish',
        speakers: [],
        rules: { paid: { ...sign, title: 'Paga el viaje', phrases: ['vuelo gratis'], ...spanish } },
      },
    ],
  };
  return faultsOfStyle([pack]).map(
    ({ file, path, says }) => `${file} ${path.join('.')} ${says.slice(0, 40)}`,
  );
};

describe('the wording of a pack', () => {
  it('that is as we ask has no fault', () => expect(saidOf({})).toEqual([]));

  it.each([
    ['Fake employer', 'rules/paid.yml title says “Fake”: describe the ad, judge nobo'],
    ['A safe job', 'rules/paid.yml title says “safe”: describe the ad, judge nobo'],
  ])('the title “%s” judges', (title, said) => expect(saidOf({ title })).toEqual([said]));

  it('“safely” and “fakes” inside other words pass', () =>
    expect(saidOf({ title: 'Unsafely snowflakes' })).toEqual([]));

  it.each([
    ['why', 321, 'rules/paid.yml why has 321 characters; on a phone 320 can b'],
    ['ask', 171, 'rules/paid.yml ask has 171 characters; on a phone 170 can b'],
  ])('a %s of %i characters is too long', (key, length, said) => {
    expect(saidOf({ [key]: 'x'.repeat(length) })).toEqual([said]);
    expect(saidOf({ [key]: 'x'.repeat(length - 1) })).toEqual([]);
  });

  it('a phrase in two rules is named in the second', () =>
    expect(saidOf({}, { phrases: ['visa arranged', 'free flight*'] })).toEqual([
      'rules/other.yml phrases.1 “free flight*” stands in one/paid too: a',
    ]));

  it('the same phrase in two languages, or in rules of two kinds, is fine', () => {
    expect(saidOf({}, {}, { phrases: ['free flight*'] })).toEqual([]);
    expect(saidOf({}, { kind: 'hiring', phrases: ['free flight*'] })).toEqual([]);
  });

  it('a fault of another language names its file and the way to the line', () =>
    expect(saidOf({}, {}, { title: 'Trabajo falso' })).toEqual([
      'languages/es.yml rules.paid.title says “falso”: describe the ad, judge nob',
    ]));
});
