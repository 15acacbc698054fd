import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strengths, topics } from '../../src/model.ts';
import type { Strength, Topic } from '../../src/model.ts';
import { mannerOf, weigh } from '../../src/scoring/weigh.ts';
import type { Sign } from '../../src/scoring/weigh.ts';

const sign = (topic: Topic, strength: Strength): Sign => ({
  topic,
  strength,
  harms: ['trafficking'],
});

const weightOf = (...signs: readonly (readonly [Topic, Strength])[]) =>
  weigh(signs.map(([topic, strength]) => sign(topic, strength))).get('trafficking');

describe('levels', () => {
  test.each([
    ['none', [['offer', 'weak']]],
    [
      'none',
      [
        ['offer', 'weak'],
        ['role', 'weak'],
        ['contact', 'weak'],
      ],
    ],
    [
      'none',
      [
        ['offer', 'fair'],
        ['role', 'weak'],
        ['contact', 'weak'],
      ],
    ],
    [
      'caution',
      [
        ['offer', 'fair'],
        ['role', 'fair'],
      ],
    ],
    ['caution', [['money', 'strong']]],
    [
      'none',
      [
        ['place', 'strong'],
        ['place', 'strong'],
        ['place', 'strong'],
      ],
    ],
    [
      'none',
      [
        ['place', 'strong'],
        ['role', 'weak'],
      ],
    ],
    [
      'caution',
      [
        ['offer', 'strong'],
        ['offer', 'strong'],
        ['offer', 'strong'],
      ],
    ],
    [
      'caution',
      [
        ['offer', 'strong'],
        ['role', 'strong'],
      ],
    ],
    [
      'danger',
      [
        ['offer', 'strong'],
        ['role', 'strong'],
        ['contact', 'weak'],
      ],
    ],
    ['danger', [['role', 'decisive']]],
    [
      'danger',
      [
        ['role', 'decisive'],
        ['reassurance', 'reassuring'],
      ],
    ],
    [
      'caution',
      [
        ['money', 'strong'],
        ['reassurance', 'reassuring'],
      ],
    ],
    [
      'danger',
      [
        ['offer', 'strong'],
        ['role', 'strong'],
        ['contact', 'strong'],
        ['employer', 'reassuring'],
      ],
    ],
  ] as const)('%s from %j', (level, signs) => {
    expect(weightOf(...signs)?.level).toBe(level);
  });
});

test('a combination about a place is no place alone', () => {
  const plain = sign('place', 'strong');
  expect(weigh([plain]).get('trafficking')?.level).toBe('none');
  expect(weigh([{ ...plain, when: { all: [] } }]).get('trafficking')?.level).toBe('caution');
});

const signs = fc.array(
  fc.record({
    topic: fc.constantFrom(...topics),
    strength: fc.constantFrom(...strengths),
    harms: fc.constant(['trafficking' as const]),
  }),
  { maxLength: 20 },
);

test('a score is caution from a half and danger from three quarters', () => {
  fc.assert(
    fc.property(signs, (all) => {
      const weight = weigh(all).get('trafficking');
      if (!weight) return;
      const level = weight.score >= 0.75 ? 'danger' : weight.score >= 0.5 ? 'caution' : 'none';
      expect(weight.level).toBe(level);
    }),
  );
});

test('one more sign never lowers a score', () => {
  const more = fc.record({
    topic: fc.constantFrom(...topics),
    strength: fc.constantFrom('weak', 'fair', 'strong', 'decisive'),
    harms: fc.constant(['trafficking' as const]),
  });
  fc.assert(
    fc.property(signs, more, (all, one) => {
      const before = weigh(all).get('trafficking')?.score ?? 0;
      const after = weigh([...all, one]).get('trafficking')?.score ?? 0;
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('however many reassurances: what was caution stays caution', () => {
  fc.assert(
    fc.property(signs, fc.integer({ min: 1, max: 50 }), (all, times) => {
      const bare = all.filter(({ strength }) => strength !== 'reassuring');
      const before = weigh(bare).get('trafficking')?.level ?? 'none';
      const after =
        weigh([
          ...bare,
          ...Array.from({ length: times }, () => sign('employer', 'reassuring')),
        ]).get('trafficking')?.level ?? 'none';
      expect(after === 'none').toBe(before === 'none');
      const decisive = bare.some(({ strength }) => strength === 'decisive');
      expect(after === before || !decisive).toBe(true);
    }),
  );
});

test('manner adds up: what is like an employer’s own ad takes off', () => {
  const strengthsMet = ['weak', 'fair', 'reassuring', 'weak'] as const;
  expect(mannerOf(strengthsMet.map((strength) => ({ strength })))).toBe(3);
});

test('manner orders what is below caution, changes no level and nothing above', () => {
  fc.assert(
    fc.property(signs, fc.integer({ min: -30, max: 30 }), (all, manner) => {
      const plain = weigh(all).get('trafficking');
      const weighed = weigh(all, manner).get('trafficking');
      const more = weigh(all, manner + 1).get('trafficking');
      expect(weighed?.level).toBe(plain?.level);
      if (plain?.level === 'none') {
        expect(weighed?.score).toBeLessThan(0.5);
        expect(more?.score).toBeGreaterThanOrEqual(weighed?.score ?? 1);
      } else expect(weighed?.score).toBe(plain?.score);
    }),
  );
});

test.each([
  [undefined, [['money', 'strong']]],
  [
    'few-topics',
    [
      ['offer', 'strong'],
      ['role', 'strong'],
    ],
  ],
] as const)('held by %s: %j', (held, given) => {
  expect(weightOf(...given)?.held).toBe(held);
});

test('the steps come to the points', () => {
  fc.assert(
    fc.property(signs, (all) => {
      const weight = weigh(all).get('trafficking');
      if (!weight) return;
      const { firm, weak, held, softened, decisive, points } = weight;
      const most = held === 'nothing-carries' ? 3.99 : held === 'few-topics' ? 7.99 : Infinity;
      const worked = Math.min(firm + weak, most) - softened + (decisive ? 8 : 0);
      expect(worked).toBeCloseTo(points, 9);
      expect(held !== undefined).toBe(firm + weak > most);
    }),
  );
});
