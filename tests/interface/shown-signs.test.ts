import { describe, expect, test } from 'vitest';
import { foremostCount, foremostHarm, shownSigns } from '../../src/interface/shown-signs.ts';
import type { Evidence, Harm, Strength, Verdict } from '../../src/model.ts';

const sign = (rule: string, harm: Harm, strength: Strength = 'fair'): Evidence => ({
  rule,
  pack: 'a',
  topic: 'offer',
  strength,
  harm,
  spans: [],
});

const verdictOf = (evidence: readonly Evidence[], harms: Verdict['harms']): Verdict => ({
  state: 'scored',
  level: 'danger',
  harms,
  score: 0.9,
  evidence,
});

describe('shown signs', () => {
  const verdict = verdictOf(
    [
      sign('all', 'trafficking', 'decisive'),
      sign('fee', 'advance-fee', 'strong'),
      sign('travel', 'trafficking'),
      sign('licence', 'trafficking', 'reassuring'),
      sign('role', 'trafficking', 'weak'),
    ],
    {
      'advance-fee': { level: 'caution', score: 0.6 },
      trafficking: { level: 'danger', score: 0.9 },
    },
  );

  test('the foremost harm is the one with the highest level, then the highest score', () => {
    expect(foremostHarm(verdict)).toBe('trafficking');
    expect(
      foremostHarm(
        verdictOf([], {
          trafficking: { level: 'caution', score: 0.51 },
          'task-scam': { level: 'caution', score: 0.6 },
        }),
      ),
    ).toBe('task-scam');
    expect(foremostHarm(verdictOf([], {}))).toBeUndefined();
  });

  test('its signs come first; combinations and what reassures are not counted beside their parts', () => {
    expect(shownSigns(verdict).map(({ rule }) => rule)).toEqual(['travel', 'role', 'fee']);
  });

  test('a headline that names a harm counts the signs of that harm only', () => {
    expect(foremostCount(verdict)).toBe(2);
  });

  test('a combination is shown where its parts are not', () => {
    const alone = verdictOf([sign('all', 'trafficking', 'decisive')], verdict.harms);
    expect(shownSigns(alone).map(({ rule }) => rule)).toEqual(['all']);
    expect(foremostCount(alone)).toBe(1);
  });
});
