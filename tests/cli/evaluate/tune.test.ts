import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, sketchOf } from '../../../src/cli/evaluate/sketch.ts';
import { diffOfLine } from '../../../src/cli/tune/diff.ts';
import { foldsOf } from '../../../src/cli/tune/folds.ts';
import { groupsOf } from '../../../src/cli/tune/groups.ts';
import { propose } from '../../../src/cli/tune/propose.ts';
import { betterStrengths } from '../../../src/cli/tune/search.ts';
import { totalWorth, type Tunable } from '../../../src/cli/tune/worth.ts';
import { listingOf } from '../../../src/packs/proofs.ts';
import { sign } from './made.ts';

const ad =
  'We are looking for a baker who gets up early, likes people and knows dough. You work with two others in a warm kitchen, five days a week, and take bread home.';
const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((token) => other.includes(token));

describe('near-copies', () => {
  it.each([
    ['decorated', ad.toUpperCase().replaceAll(' ', ' ★ ')],
    ['with another number of days', ad.replace('five', 'six')],
    ['with a line more', `${ad} Call us.`],
  ])('%s share a band', (_, copy) => expect(share(bandsOf(ad), bandsOf(copy))).toBe(true));

  it('are not what two ads of one trade are', () => {
    const other = 'Baker wanted for our shop at the station: night shift, good pay, send a letter.';
    expect(share(bandsOf(ad), bandsOf(other))).toBe(false);
  });

  it('are also ads of one employer or one contact', () => {
    const sketch = (given: object) => sketchOf(listingOf(given));
    const one = sketch({ employer: 'Old Mill Ltd.', text: ad });
    expect(share(one, sketch({ employer: 'OLD MILL LTD', text: 'Miller wanted.' }))).toBe(true);
    expect(share(one, sketch({ employer: 'New Mill', text: 'Miller wanted.' }))).toBe(false);
    const chat = (text: string) => sketch({ text });
    expect(share(chat('Write to @linda_hr now'), chat('Questions? @Linda_HR'))).toBe(true);
    expect(share(chat('Call +855 12 345 678'), chat('tel. +85512345678, evenings'))).toBe(true);
  });
});

describe('groups', () => {
  it('pass sharing on', () =>
    expect(groupsOf([['a'], ['x'], ['a', 'b'], ['b'], [], ['x']])).toEqual([0, 1, 0, 0, 2, 1]));

  it('never stand on both sides of a fold', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 3 }),
          { maxLength: 40 },
        ),
        fc.integer({ min: 2, max: 6 }),
        (sketches, count) => {
          const classes = sketches.map(() => '');
          const folds = foldsOf(groupsOf(sketches), classes, count);
          for (const [at, sketch] of sketches.entries())
            for (const [other, second] of sketches.entries())
              if (share(sketch, second)) expect(folds[at]).toBe(folds[other]);
        },
      ),
    ));

  it('are shared out evenly by class', () => {
    const groups = Array.from({ length: 40 }, (_, at) => at);
    const classes = groups.map((at) => (at < 10 ? 'bad' : 'good'));
    const folds = foldsOf(groups, classes, 5);
    for (const fold of [0, 1, 2, 3, 4]) {
      const own = classes.filter((_, at) => folds[at] === fold);
      expect(own.filter((name) => name === 'bad')).toHaveLength(2);
      expect(own).toHaveLength(8);
    }
  });
});

/** 20 lures with a fair sign and a weak one, one point under caution; of 200 honest ads 20 have a strong one. */
const texts: readonly Tunable[] = Array.from({ length: 220 }, (_, at): Tunable => {
  const signs =
    at < 20
      ? [
          sign({ rule: 'one/fair', strength: 'fair', topic: 'role' }),
          sign({ rule: 'one/weak', strength: 'weak', topic: 'offer' }),
        ]
      : [sign({ rule: 'one/loud', strength: 'strong', topic: 'money' })];
  return {
    kind: at < 20 ? 'lure' : 'honest',
    language: 'en',
    scored: true,
    signs: at < 40 ? signs : [],
  };
});
const apart = texts.map((_, at) => at);

describe('tuning', () => {
  it('raises what only lures have and lowers what only honest ads have, by a step', () =>
    expect(Object.fromEntries(betterStrengths(texts, apart))).toEqual({
      'one/fair': 'strong',
      'one/loud': 'fair',
    }));

  it('counts what it finds against false alarms', () => {
    // No lure reaches caution; one honest ad in ten does: 5 a text.
    expect(totalWorth(texts, new Map())).toBeCloseTo(-0.5, 10);
    expect(totalWorth(texts, betterStrengths(texts, apart))).toBeCloseTo(0.6, 10);
  });

  it('leaves a text that was not judged as it is', () => {
    const silent = texts.map((text) => ({ ...text, scored: false }));
    expect(totalWorth(silent, new Map())).toBeCloseTo(0, 10);
  });

  it('proposes what helps on texts that were left out', () => {
    const { proposals, heldOut } = propose(texts, apart, 4);
    expect(proposals).toEqual([
      { rule: 'one/fair', from: 'fair', to: 'strong', folds: 4 },
      { rule: 'one/loud', from: 'strong', to: 'fair', folds: 4 },
    ]);
    expect(heldOut.every(({ before, after }) => after > before)).toBe(true);
  });

  it('takes twenty near-copies for one witness, which is too few', () => {
    const copied = apart.map((at) => (at < 20 ? 0 : at));
    expect(propose(texts, copied, 4).proposals.map(({ rule }) => rule)).toEqual(['one/loud']);
  });
});

describe('the diff', () => {
  const file =
    'title: A\nwhy: B\ntopic: offer\nstrength: weak # so far\nstatus: active\nsources: []\nphrases: []\n';

  it('changes one line, with the lines around it', () =>
    expect(diffOfLine('src/a.yml', file, 'strength: weak', 'strength: fair')).toBe(`--- a/src/a.yml
+++ b/src/a.yml
@@ -1,7 +1,7 @@
 title: A
 why: B
 topic: offer
-strength: weak # so far
+strength: fair # so far
 status: active
 sources: []
 phrases: []
`));

  it('of a line that is not there is empty', () =>
    expect(diffOfLine('a', file, 'strength: strong', 'strength: fair')).toBe(''));
});
