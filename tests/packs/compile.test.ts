import { describe, expect, it } from 'vitest';
import { foldTable } from '../../src/generated/fold-table.ts';
import { compile, rulesInOrder } from '../../src/packs/compile.ts';
import type { Pack } from '../../src/packs/format.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { packs } from './engine-of-packs.ts';

const fold = foldOf(foldTable);

const world = {
  places: [
    { name: 'Myawaddy', country: 'MM', kind: 'place', tier: 'hotspot', names: ['Myawaddy'] },
  ],
  wages: [{ country: 'KH', average: 240 }],
  rates: { USD: 1 },
} as const;

/** The packs with a phrase a rule: enough to compile, and quick. */
const small: readonly Pack[] = packs.map((pack) => ({
  ...pack,
  languages: [],
  rules: pack.rules.map((rule) => ({ ...rule, phrases: rule.phrases.slice(0, 1), unless: [] })),
}));

/** The same with one rule of trafficking made a draft. */
const withDraft = (name: string): readonly Pack[] =>
  small.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) =>
      pack.name === 'trafficking' && rule.name === name ? { ...rule, status: 'draft' } : rule,
    ),
  }));

describe('compiling', () => {
  it('the same packs in another order gives the same bytes', () =>
    expect(JSON.stringify(compile(small.toReversed(), world, fold))).toBe(
      JSON.stringify(compile(small, world, fold)),
    ));

  it('leaves drafts out, unless asked for them', () => {
    const drafted = withDraft('over-the-border');
    const names = (drafts: boolean): readonly string[] =>
      compile(drafted, world, fold, { drafts }).rules.map(({ rule }) => rule);
    expect(names(false)).not.toContain('over-the-border');
    expect(names(true)).toContain('over-the-border');
  });

  it('an active combination of a draft is refused by the names of both', () =>
    expect(() => compile(withDraft('travel-paid'), world, fold)).toThrow(
      /\S+ names "(?:trafficking\/)?travel-paid"/u,
    ));

  it('the towns of a country that are known for nothing share a row under its name', () => {
    const place = { country: 'TH', kind: 'place', tier: 'other' } as const;
    const places = [
      { ...place, kind: 'country', name: 'Thailand', names: ['Thailand'] },
      { ...place, name: 'Rayong', names: ['Rayong'] },
      { ...place, tier: 'border', name: 'Mae Sot', names: ['Mae Sot'] },
      { ...place, name: 'Chonburi', names: ['Chonburi'] },
    ] as const;
    const asset = compile(small, { ...world, places }, fold);
    expect(asset.places.map(({ name, kind, tier }) => [name, kind, tier])).toEqual([
      ['Thailand', 'country', 'other'],
      ['Thailand', 'place', 'other'],
      ['Mae Sot', 'place', 'border'],
    ]);
    const { places: found } = engineOf(asset);
    expect(found('From Rayong or Chonburi to Mae Sot').map(({ value }) => value)).toEqual([
      'Rayong',
      'Chonburi',
      'Mae Sot',
    ]);
  });

  it('numbers rules by pack and name', () => {
    const names = rulesInOrder(packs).map(({ pack, rule }) => `${pack.name}/${rule.name}`);
    expect(names).toEqual([...names].sort());
  });

  it('names packs with version and date', () => {
    const [first] = compile(small, world, fold).packs;
    expect(first?.name).toBe('job-ads');
    expect(first?.version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(first?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
