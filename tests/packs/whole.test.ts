import { describe, expect, it } from 'vitest';
import { faultsOfStyle } from '../../src/packs/check-style.ts';
import { explanationOf, explanationsOf } from '../../src/packs/explanations.ts';
import { lineOf, packs, verdictOn, wordings } from './engine-of-packs.ts';

const signs = packs.flatMap((pack) =>
  pack.rules.filter(({ kind }) => kind === 'sign').map((rule) => ({ pack, rule })),
);

describe('the packs', () => {
  it('know at least 25 signs of trafficking and 10 of job scams', () => {
    const count = (name: string): number => signs.filter(({ pack }) => pack.name === name).length;
    expect(count('trafficking')).toBeGreaterThanOrEqual(25);
    expect(count('job-scams')).toBeGreaterThanOrEqual(10);
  });

  it('give every harm at least one sign that is decisive', () => {
    const decisive = signs.filter(({ rule }) => rule.strength === 'decisive');
    expect([...new Set(decisive.flatMap(({ rule }) => rule.harms))].sort()).toEqual([
      'advance-fee',
      'identity-theft',
      'illegal-work',
      'money-mule',
      'task-scam',
      'trafficking',
    ]);
  });

  it('leave a place to be at most fair unless other signs stand beside it', () => {
    const places = signs.filter(({ rule }) => rule.fact?.startsWith('place-'));
    expect(places.map(({ rule }) => rule.strength)).not.toContain('strong');
  });

  it.each(['es', 'id', 'th', 'vi', 'zh-Hans'])('speak %s in every pack', (code) => {
    for (const pack of packs) {
      const rules = pack.languages.find((language) => language.code === code)?.rules ?? {};
      expect(Object.keys(rules).length).toBeGreaterThanOrEqual(pack.name === 'job-ads' ? 9 : 12);
    }
  });

  it('are worded as we ask of our own', () => expect(faultsOfStyle(packs)).toEqual([]));
});

const combined = wordings.filter(({ rule, wording }) => rule.when && wording.catches.length > 0);

describe.each(combined.map((one) => [`${one.pack.name}/${one.rule.name}, ${one.language}`, one]))(
  'the combination %s',
  (_, { rule, wording }) => {
    const least = rule.strength === 'decisive' ? ['danger'] : ['caution', 'danger'];
    it.each(wording.catches.map((example) => [lineOf(example), example]))(
      `makes it ${least.join(' or ')}: %s`,
      (_line, example) => {
        const { harms } = verdictOn(example);
        expect(rule.harms.some((harm) => least.includes(harms[harm]?.level ?? 'none'))).toBe(true);
      },
    );
    it.each(wording.ignores.map((example) => [lineOf(example), example]))(
      'says nothing of its honest neighbour: %s',
      (_line, example) => expect(verdictOn(example).level).toBe('none'),
    );
  },
);

describe('an explanation', () => {
  const explanations = explanationsOf(packs);
  const sign = { pack: 'trafficking', rule: 'travel-paid' };

  it.each([
    ['es', 'es'],
    ['es-MX', 'es'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['vi', 'vi'],
    ['de', 'de'],
    ['eo', 'en'],
    ['', 'en'],
  ])('for a reader of "%s" is in %s', (language, expected) =>
    expect(explanationOf(explanations, sign, language)?.language).toBe(expected),
  );

  it('is English where a language has phrases only', () => {
    const mute = packs.map((pack) => ({
      ...pack,
      languages: pack.languages.map((language) => ({
        ...language,
        rules: Object.fromEntries(
          Object.entries(language.rules).map(([name, words]) => [name, { ...words, title: '' }]),
        ),
      })),
    }));
    expect(explanationOf(explanationsOf(mute), sign, 'es')?.language).toBe('en');
  });

  it('stands in every language for every sign', () => {
    const missing = signs.flatMap(({ pack, rule }) =>
      pack.languages
        .filter(({ rules }) => (rules[rule.name]?.title ?? '') === '')
        .map(({ code }) => `${pack.name}/${rule.name}, ${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('is there for every sign, with a source and a date', () => {
    for (const { pack, rule } of signs) {
      const found = explanationOf(explanations, { pack: pack.name, rule: rule.name }, 'en');
      expect(found?.title).toBe(rule.title);
      expect(found?.ask).not.toBe('');
      expect(found?.sources.length).toBeGreaterThan(0);
    }
  });

  it.each([['no-such-rule'], ['constructor'], ['negation']])('of %s is undefined', (rule) =>
    expect(explanationOf(explanations, { pack: 'trafficking', rule }, 'en')).toBeUndefined(),
  );
});
