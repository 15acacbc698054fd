import { describe, expect, test } from 'vitest';
import type { Evidence, Strength, Verdict } from '../../src/model.ts';
import type { SeenListing } from '../../src/platform/messages.ts';
import { shownSigns } from '../../src/interface/shown-signs.ts';
import { bySigns, standingSeen } from '../../src/interface/standing.ts';
import { stateAt, placeOf, helpStates } from '../../src/interface/help-states.ts';
import { listing, verdict } from '../report/a-report.ts';

const sign = (strength: Strength): Evidence => ({
  rule: strength,
  pack: 'trafficking',
  topic: 'offer',
  strength,
  harm: 'trafficking',
  spans: [],
});
const shown = (...strengths: readonly Strength[]) =>
  shownSigns({ ...verdict, evidence: strengths.map(sign) }).map(({ rule }) => rule);

describe('the signs that are counted', () => {
  test.each([
    [
      ['decisive', 'strong', 'weak'],
      ['strong', 'weak'],
    ],
    [['decisive', 'reassuring'], ['decisive']],
    [['weak', 'reassuring'], ['weak']],
    [['reassuring'], []],
  ] as const)('of %j are %j', (met, counted) => {
    expect(shown(...met)).toEqual(counted);
  });
});

describe('the standing of a listing', () => {
  const none: Verdict = { ...verdict, level: 'none' };
  const seen = (more: Partial<SeenListing>): SeenListing => ({
    key: 'a',
    listing,
    state: 'scored',
    dismissed: false,
    ...more,
  });

  test.each([
    ['danger', seen({ verdict })],
    ['none', seen({ verdict: none })],
    ['waiting', seen({})],
    ['picture', seen({ state: 'picture' })],
    ['unreadable', seen({ failure: 'it threw' })],
    ['danger', seen({ verdict, failure: 'the mark could not be shown' })],
  ])('is %s', (standing, one) => {
    expect(standingSeen(one)).toBe(standing);
  });

  test('listings with signs stand first, dismissed ones do not, others keep their order', () => {
    const list = [
      seen({ key: 'none', verdict: none }),
      seen({ key: 'dismissed', verdict, dismissed: true }),
      seen({ key: 'caution', verdict: { ...verdict, level: 'caution' } }),
      seen({ key: 'danger', verdict }),
    ];
    expect(bySigns(list).map(({ key }) => key)).toEqual(['danger', 'caution', 'none', 'dismissed']);
  });
});

describe('the state in the address of the help page', () => {
  test.each(helpStates)('"%s" is a bare number and is found again', (state) => {
    expect(placeOf(state)).toMatch(/^\d$/);
    expect(stateAt(`#${placeOf(state)}`)).toBe(state);
  });

  test.each(['', '#', '#0', '#7', '#stuck', '#-1', '#1.5'])('"%s" is none', (hash) => {
    expect(stateAt(hash)).toBeUndefined();
  });
});
