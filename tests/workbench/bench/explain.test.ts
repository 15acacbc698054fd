import { describe, expect, test } from 'vitest';
import { blankListing, type Listing } from '../../../src/model.ts';
import { explainer } from '../../../src/workbench/bench/explain/explain.ts';
import { groundOf } from '../../../src/workbench/bench/ground.ts';
import { layerOf } from '../../../src/workbench/bench/lay.ts';
import type { MetPhrase, Part } from '../../../src/workbench/bench/told/explained.ts';
import { boardIn, shipped } from './shipped.ts';

const ground = groundOf(shipped);
const { trial } = layerOf(ground, []);
const explain = explainer(ground.fold);
const explained = (text: string, more: Partial<Listing> = {}) =>
  explain(trial, { ...blankListing, text, platform: 'job-board', ...more });

const nameOf = ({ pack, rule }: { readonly pack: string; readonly rule: string }): string =>
  `${pack}/${rule}`;
const phrasesOf = (phrases: readonly MetPhrase[], rule: string): readonly MetPhrase[] =>
  phrases.filter((one) => one.rule === rule);

describe('a listing explained', () => {
  const lure = explained(
    'Customer service in Myawaddy, free air ticket and free accommodation. No experience needed. Salary 2500 USD. Telegram @example_hr',
  );

  test('names the phrase, the language and the words of each sign', () => {
    const [ticket] = phrasesOf(lure.phrases, 'travel-paid');
    expect(ticket).toMatchObject({
      pack: 'trafficking',
      language: 'en',
      grade: 'exact',
      off: false,
    });
    expect(ticket?.span.text.toLowerCase()).toContain('free air ticket');
    expect(ticket?.taken).toBeUndefined();
  });

  test('tells facts, places and pay', () => {
    expect(lure.facts.map(({ fact }) => fact)).toContain('place-hotspot');
    expect(lure.read?.places.map(({ span }) => span.text)).toEqual(['Myawaddy']);
    expect(lure.read?.pays.map(({ monthly }) => monthly)).toEqual([2500]);
    expect(lure.read?.entities.map(({ kind }) => kind)).toContain('contact:chat');
  });

  test('works out the level of a harm step by step, as the engine weighs', () => {
    const [first] = lure.harms;
    expect(first).toMatchObject({ harm: 'trafficking', level: lure.verdict.level });
    expect(first?.score).toBe(lure.verdict.score);
    for (const { topics, firm, weak, points, held, softened, decisive } of lure.harms) {
      for (const { sum, counted, most } of topics)
        expect(counted).toBeLessThanOrEqual(Math.min(sum, Math.max(most, 4)));
      const all = topics.reduce((sum, { counted }) => sum + counted, 0);
      expect(firm + weak).toBeLessThanOrEqual(all + 1e-9);
      if (held === undefined) expect(firm + weak - softened + decisive).toBeCloseTo(points, 9);
    }
  });

  test('tells of each combination what it has and lacks', () => {
    for (const { met, lacks, when, unless } of lure.combinations) {
      expect(when.met).toBe(lacks === 0);
      expect(met).toBe(when.met && unless?.met !== true);
    }
    const some = lure.combinations.find(({ lacks }) => lacks === 1);
    const leaves = (part: Part): readonly Part[] =>
      'of' in part ? part.of.flatMap(leaves) : [part];
    expect(some && leaves(some.when).some(({ met }) => met)).toBe(true);
  });

  test.each([
    ['negation', 'We never offer a free air ticket to anybody who works for us.'],
    ['warning', 'If someone offers you a free air ticket, do not believe it and call the police.'],
  ])('%s: what is taken back is told with its reason', (taken, text) => {
    const met = phrasesOf(explained(text).phrases, 'travel-paid');
    expect(met.map((one) => one.taken)).toContain(taken);
  });

  test('a post that is no offer says how that was told', () => {
    const { asked, verdict } = explained('I was trafficked to Myawaddy and survived.', {
      platform: 'facebook',
    });
    expect(verdict.state).toBe('not-a-job-ad');
    expect(asked).toMatchObject({ offers: false, as: 'post' });
    expect(asked?.accounts).toBeGreaterThan(0);
  });

  test('a text without words is explained too', () => {
    expect(explained('').phrases).toEqual([]);
    expect(explained('').harms).toEqual([]);
  });
});

describe.each(['en', 'th', 'zh', 'ar', 'my', 'ko', 'vi'])('our own listings in %s', (language) => {
  test(
    'every sign of phrases has a phrase that shows it, at its very place',
    { timeout: 60_000 },
    () => {
      for (const listing of boardIn(language)) {
        const { verdict, phrases, facts, combinations } = explain(trial, listing);
        const other = new Set([...facts, ...combinations.filter(({ met }) => met)].map(nameOf));
        for (const sign of verdict.evidence) {
          if (other.has(nameOf(sign))) continue;
          const own = phrases.filter((one) => nameOf(one) === nameOf(sign) && !one.off);
          expect(own.filter(({ taken }) => taken === undefined)).not.toEqual([]);
        }
        for (const { span } of phrases)
          expect(listing[span.field].slice(span.from, span.to)).toBe(span.text);
      }
    },
  );
});
