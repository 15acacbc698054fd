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

  describe('what says nothing new', () => {
    const at = (from: number, to: number, text = 'x') => ({
      field: 'text' as const,
      from,
      to,
      text,
    });
    const shown = (...evidence: readonly Evidence[]) =>
      shownSigns(verdictOf(evidence, { trafficking: { level: 'danger', score: 0.9 } })).map(
        ({ rule }) => rule,
      );
    const bed = { ...sign('bed', 'trafficking', 'weak'), spans: [at(5, 18)] };
    const room = { ...sign('room', 'trafficking', 'weak'), spans: [at(0, 30)] };
    const role = {
      ...sign('role', 'trafficking', 'weak'),
      topic: 'role' as const,
      spans: [at(40, 50)],
    };
    const several = {
      ...sign('several', 'trafficking', 'strong'),
      spans: [...room.spans, ...role.spans],
    };

    test('a sign inside another one of its topic is left out', () => {
      expect(shown(bed, room)).toEqual(['room']);
    });

    test('but not when it is of another topic, or says more', () => {
      expect(shown({ ...bed, topic: 'money' }, room)).toEqual(['bed', 'room']);
      const fair = { ...room, strength: 'fair' as const };
      expect(shown({ ...bed, strength: 'strong' }, fair)).toEqual(['bed', 'room']);
    });

    test('a combination is left out beside its parts, however strong', () => {
      expect(shown(several, role, room)).toEqual(['role', 'room']);
    });

    test('but not where some of its words are shown by nothing else', () => {
      expect(shown(several, { ...role, strength: 'fair' })).toEqual(['several', 'role']);
    });

    test('a weak sign is shown where a combination is met or nothing says more, else not', () => {
      const fee = { ...sign('fee', 'trafficking', 'strong'), spans: [at(60, 70)] };
      expect(shown(fee, role)).toEqual(['fee']);
      expect(shown(fee, several, role, room)).toEqual(['fee', 'role', 'room']);
      expect(shown(role)).toEqual(['role']);
    });

    test('of two that show the same words one stays', () => {
      expect(shown(bed, { ...bed, rule: 'again' })).toEqual(['bed']);
    });
  });
});
