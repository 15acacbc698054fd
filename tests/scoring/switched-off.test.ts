import { describe, expect, test } from 'vitest';
import { foldTable } from '../../src/generated/fold-table.ts';
import { blankListing } from '../../src/model.ts';
import { compile } from '../../src/packs/compile.ts';
import { readPackFile } from '../../src/packs/pack-file.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { withoutOff } from '../../src/scoring/switched-off.ts';
import { packFile, ruleOf } from '../background/pack-files.ts';

const { phrases: _, ...said } = ruleOf('Together', '');
const { pack } = readPackFile(
  packFile('harbour', {
    gold: ruleOf('Gold', 'golden office'),
    silver: ruleOf('Silver', 'silver office'),
    chat: { ...said, fact: 'chat-only-contact', catches: ['Write to t.me/abcdef'] },
    both: { ...said, when: { all: ['gold', 'silver'] }, catches: ['golden office, silver office'] },
    never: { kind: 'negation', phrases: ['by no means'], catches: ['by no means'], ignores: ['x'] },
  }),
);
const world = { places: [], wages: [], rates: { USD: 1 } };
const asset = compile(pack ? [pack] : [], world, foldOf(foldTable));
const text = 'A golden office, a silver office. Telegram only: t.me/abcdef';

const met = (packs: readonly string[], rules: readonly string[], of = text): readonly string[] =>
  engineOf(withoutOff(asset, { packs, rules }))
    .trace({ ...blankListing, text: of, platform: 'job-board' })
    .met.map(({ rule }) => rule.rule)
    .sort();

describe('what is switched off', () => {
  test.each([
    ['nothing', [], [], ['both', 'chat', 'gold', 'silver']],
    ['a rule of phrases, and what it is part of', [], ['harbour/gold'], ['chat', 'silver']],
    ['a rule of a fact', [], ['harbour/chat'], ['both', 'gold', 'silver']],
    ['a combination alone', [], ['harbour/both'], ['chat', 'gold', 'silver']],
    ['a pack', ['harbour'], [], []],
    [
      'a rule of the same name in another pack',
      ['other'],
      ['other/gold'],
      ['both', 'chat', 'gold', 'silver'],
    ],
  ])('is met no more: %s', (_name, packs, rules, left) => {
    expect(met(packs, rules)).toEqual(left);
  });

  test('what takes back stays', () => {
    expect(met(['harbour'], [], 'This is by no means a golden office.')).toEqual(['never']);
  });

  test('a pack that is off is not named among those that judge', () => {
    expect(withoutOff(asset, { packs: ['harbour'], rules: [] }).packs).toEqual([]);
    expect(withoutOff(asset, { packs: [], rules: [] })).toBe(asset);
  });
});
