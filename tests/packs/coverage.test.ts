import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/packs/coverage.ts';
import { languagesWanted } from '../../src/packs/languages.ts';
import { packs } from './engine-of-packs.ts';

const trafficking = packs.find(({ name }) => name === 'trafficking');
if (!trafficking) throw new Error('the pack trafficking is gone');
const core = trafficking.rules.filter((rule) => rule.core);

/** The pack with its core rules only, speaking two languages. */
const small = {
  ...trafficking,
  rules: core,
  languages: trafficking.languages.filter(({ code }) => code === 'es' || code === 'zh-Hans'),
};
const without = (code: string, name: string) => ({
  ...small,
  languages: small.languages.map((language) =>
    language.code === code
      ? {
          ...language,
          rules: Object.fromEntries(
            Object.entries(language.rules).filter(([rule]) => rule !== name),
          ),
        }
      : language,
  ),
});
const emptyIn = (code: string, pack = small): readonly string[] =>
  coverageOf([pack])
    .empty.filter(({ language }) => language === code)
    .map(({ rule }) => rule);

describe('coverage', () => {
  it('has a column for each of the 29 languages', () => {
    expect(Object.keys(languagesWanted)).toHaveLength(29);
    expect(coverageOf([small]).columns).toHaveLength(29);
  });

  it('names a core rule that a language has no phrase for', () => {
    expect(emptyIn('es')).toEqual([]);
    expect(emptyIn('es', without('es', 'travel-paid'))).toEqual(['trafficking/travel-paid']);
  });

  it('names every core rule for a language that has no file', () =>
    expect(emptyIn('km')).toHaveLength(core.length));

  it('lets simplified Chinese serve traditional Chinese', () => {
    expect(emptyIn('zh-Hant')).toEqual([]);
    expect(emptyIn('zh-Hant', without('zh-Hans', 'chat-work'))).toEqual(['trafficking/chat-work']);
  });

  it('tells a language that nobody vouches for from one that somebody read', () => {
    const read = (speakers: readonly string[]): boolean | undefined =>
      coverageOf([
        { ...small, languages: small.languages.map((one) => ({ ...one, speakers })) },
      ]).columns.find(({ code }) => code === 'es')?.read;
    expect(read([])).toBe(false);
    expect(read(['A. Speaker'])).toBe(true);
  });
});
