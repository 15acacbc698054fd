import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../src/cli/evaluate/calibration.ts';
import { curveOf, recallAt, thinned } from '../../../src/cli/evaluate/curves.ts';
import { precisionAt, proportion } from '../../../src/cli/evaluate/proportion.ts';
import { proposalFor, ratioOf } from '../../../src/cli/evaluate/rules.ts';

const bad = (...scores: readonly number[]) => scores.map((score) => ({ score, bad: true }));
const good = (...scores: readonly number[]) => scores.map((score) => ({ score, bad: false }));

describe('a share', () => {
  // By hand from the formula of Wilson (1927) with z = 1.959964; 0 of n: z²/(n + z²).
  it.each([
    [0, 10, 0, 0.27753],
    [10, 10, 0.72247, 1],
    [5, 10, 0.23659, 0.76341],
    [9, 10, 0.59585, 0.98212],
    [1, 1, 0.20655, 1],
    [0, 1500, 0, 0.00255],
  ])('of %i in %i lies between %f and %f', (hits, of, low, high) => {
    const found = proportion(hits, of);
    expect(found.low).toBeCloseTo(low, 5);
    expect(found.high).toBeCloseTo(high, 5);
    expect(found.share).toBe(hits / of);
  });

  it('of nothing is unknown', () =>
    expect(proportion(0, 0)).toEqual({ hits: 0, of: 0, share: undefined, low: 0, high: 1 }));
});

describe('the share of right warnings', () => {
  it.each([
    // 1 in 100 is bad: 0.0095 right and 0.0495 wrong of every ad.
    [0.01, 0.95, 0.05, 0.0095 / 0.059],
    // 0.008 right, 0.00198 wrong: four of five.
    [0.01, 0.8, 0.002, 0.008 / 0.00998],
    [0.5, 1, 1, 0.5],
    [0.1, 0, 0.2, 0],
  ])(
    'at prevalence %f with recall %f and false alarms %f is %f',
    (prevalence, recall, alarms, is) =>
      expect(precisionAt(prevalence, recall, alarms)).toBeCloseTo(is, 10),
  );

  it('is unknown where nothing is warned of', () => expect(precisionAt(0.1, 0, 0)).toBeUndefined());
});

describe('a curve', () => {
  it.each([
    ['perfect', bad(0.9, 0.8), good(0.2, 0.1), 1, 1],
    // 0.1 and 0.2 below 0.8 and 0.9: no pair is right; precision 1/3 at the first found, 2/4 at the second.
    ['upside down', bad(0.2, 0.1), good(0.9, 0.8), 0, (1 / 3 + 2 / 4) / 2],
    ['all alike', bad(0.5, 0.5), good(0.5, 0.5, 0.5), 0.5, 2 / 5],
    // Pairs: 0.9 wins 3, 0.8 wins 2 and ties 1, 0.4 wins 2: 7.5 of 9. Precision 1/1, 2/3, 3/4.
    ['mixed', bad(0.9, 0.8, 0.4), good(0.8, 0.3, 0.1), 7.5 / 9, (1 + 2 / 3 + 3 / 4) / 3],
  ])('that is %s has its areas', (_, positive, negative, roc, pr) => {
    const curve = curveOf([...negative, ...positive]);
    expect(curve?.rocArea).toBeCloseTo(roc, 10);
    expect(curve?.prArea).toBeCloseTo(pr, 10);
  });

  it('needs bad and good texts', () => {
    expect(curveOf(bad(0.5))).toBeUndefined();
    expect(curveOf(good(0.5))).toBeUndefined();
  });

  it.each([
    [0, 1 / 3],
    // Three fifths of the way from (0, 1/3) to (1/3, 2/3).
    [0.2, 1 / 3 + 0.6 / 3],
    [1 / 3, 1],
    [1, 1],
  ])('tells the recall at false alarms of %f', (falseAlarms, recall) => {
    const curve = curveOf([...bad(0.9, 0.8, 0.4), ...good(0.8, 0.3, 0.1)]);
    expect(curve && recallAt(curve, falseAlarms)).toBeCloseTo(recall, 10);
  });

  it('is thinned without losing its ends', () => {
    const points = Array.from({ length: 1000 }, (_, at) => at);
    const few = thinned(points, 10);
    expect(few).toHaveLength(10);
    expect([few[0], few.at(-1)]).toEqual([0, 999]);
    expect(thinned(points.slice(0, 5), 10)).toHaveLength(5);
  });
});

describe('calibration', () => {
  it('holds mean scores against shares of bad texts', () => {
    const found = calibrationOf([...bad(0.2, 0.6, 0.9), ...good(0.4)], 2);
    expect(found?.bins.map((bin) => [bin.meanScore, bin.bad.share])).toEqual([
      [expect.closeTo(0.3, 10), 0.5],
      [expect.closeTo(0.75, 10), 1],
    ]);
    // (0.64 + 0.16 + 0.01 + 0.16) / 4, and (2 · 0.2 + 2 · 0.25) / 4.
    expect(found?.brier).toBeCloseTo(0.2425, 10);
    expect(found?.distance).toBeCloseTo(0.225, 10);
  });

  it('takes a score of 1 into the last bin and leaves empty bins out', () =>
    expect(calibrationOf(bad(1))?.bins.map(({ from, to }) => [from, to])).toEqual([[0.9, 1]]));

  it('of nothing is unknown', () => expect(calibrationOf([])).toBeUndefined());
});

describe('how many times as often a rule is met in bad texts', () => {
  it.each([
    // (6 + 0.05) · 90/100 over (9 + 0.45) · 10/100
    ['one language', [{ onBad: 6, bad: 10, onGood: 9, good: 90 }], 5.445 / 0.945],
    // The second adds (0 + 0.25) · 10/20 over (4 + 0.25) · 10/20.
    [
      'two languages',
      [
        { onBad: 6, bad: 10, onGood: 9, good: 90 },
        { onBad: 0, bad: 10, onGood: 4, good: 10 },
      ],
      (5.445 + 0.125) / (0.945 + 2.125),
    ],
    ['a language without bad texts tells nothing', [{ onBad: 0, bad: 0, onGood: 9, good: 90 }], 1],
    ['a language where it is not met tells nothing', [{ onBad: 0, bad: 9, onGood: 0, good: 9 }], 1],
  ])('%s', (_, strata, ratio) => expect(ratioOf(strata)).toBeCloseTo(ratio, 10));

  it.each([
    ['weak', 40, 1.5, 'keep'],
    ['weak', 40, 1.2, 'review'],
    ['weak', 40, 0.9, 'remove'],
    ['strong', 40, 7, 'review'],
    ['decisive', 40, 30, 'keep'],
    ['reassuring', 40, 0.5, 'keep'],
    ['reassuring', 40, 3, 'remove'],
    ['strong', 7, 100, 'too few to say'],
  ] as const)('a %s rule met in %i texts, %f times: %s', (strength, met, ratio, proposal) =>
    expect(proposalFor(strength, met, ratio)).toBe(proposal),
  );
});
