import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFoldTable } from '../../src/packs/fold-table.ts';
import type { Asset, RuleRow } from '../../src/scoring/asset.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { fields } from '../../src/model.ts';
import { listingOf } from './reading-of.ts';

const sign = (rule: string, row: Partial<RuleRow>): RuleRow => ({
  pack: 'test',
  rule,
  kind: 'sign',
  topic: 'offer',
  strength: 'weak',
  harms: ['trafficking'],
  ...row,
});

const rules: readonly RuleRow[] = [
  sign('flight', { strength: 'fair' }),
  sign('fee', { topic: 'money', strength: 'strong', harms: ['advance-fee', 'trafficking'] }),
  sign('chat-work', { topic: 'role' }),
  sign('known-place', { topic: 'place', strength: 'fair', fact: 'place-hotspot' }),
  sign('all-of-it', { topic: 'role', strength: 'decisive', when: { all: [0, 2, 3] } }),
  sign('no-fees', { topic: 'reassurance', strength: 'reassuring' }),
  sign('title-only', { in: ['title'] }),
  sign('hiring', { kind: 'hiring', harms: [] }),
  sign('news', { kind: 'account', harms: [] }),
  sign('never', { kind: 'negation', harms: [] }),
  sign('plain-manner', { kind: 'manner', harms: [], strength: 'fair' }),
  sign('own-manner', { kind: 'manner', harms: [], strength: 'reassuring' }),
];

const phrases: readonly (readonly [owner: number, phrase: string])[] = [
  [0, 'free flight'],
  [1, 'registration fee'],
  [2, 'chat operator'],
  [5, 'licensed agency'],
  [6, 'urgent'],
  [7, 'we are hiring'],
  [8, 'police arrested'],
  [8, 'victims were rescued'],
  [8, 'the court heard'],
  [9, 'we never'],
  [10, 'data entry'],
  [11, 'our bakery'],
];

const asset: Asset = {
  packs: [],
  rules,
  places: [{ name: 'Poipet', country: 'KH', kind: 'place', tier: 'hotspot' }],
  wages: [],
  rates: {},
  phrases: buildRecord(
    [
      ...phrases.map(([owner, phrase]) => ({ owner, phrase })),
      { owner: rules.length, phrase: 'Poipet', slot: 'place:hotspot' },
    ],
    foldOf(makeFoldTable()),
    ['we are looking for a chat operator with a free flight'],
  ),
};

const engine = engineOf(asset);
const judge = (part: Parameters<typeof listingOf>[0]) => engine.judge(listingOf(part));
const onBoard = (text: string) => judge({ text, platform: 'job-board' });

describe('a verdict', () => {
  test('quotes the words of each sign, strongest first', () => {
    const { evidence, level } = onBoard(
      'Registration fee of 50. Free flight and FREE  FLIGHT home.',
    );
    expect(level).toBe('caution');
    expect(evidence.map(({ rule }) => rule)).toEqual(['fee', 'flight']);
    expect(evidence[1]?.spans.map(({ text }) => text)).toEqual(['Free flight', 'FREE  FLIGHT']);
  });

  test('gives a sign the harm with the highest level, of equals the rule’s first', () => {
    const [fee] = onBoard('A registration fee is due today.').evidence;
    expect(fee?.harm).toBe('advance-fee');
  });

  test('is danger where a combination is decisive, with the words of its parts', () => {
    const { level, harms, evidence } = onBoard('Chat operator in Poipet, free flight.');
    expect(level).toBe('danger');
    expect(harms.trafficking?.score).toBeGreaterThanOrEqual(0.75);
    expect(evidence[0]?.rule).toBe('all-of-it');
    expect(evidence[0]?.spans.map(({ text }) => text)).toEqual([
      'Chat operator',
      'Poipet',
      'free flight',
    ]);
  });

  test('has a score but no harm below caution', () => {
    const verdict = onBoard('Chat operator wanted in our office.');
    expect(verdict).toMatchObject({ state: 'scored', level: 'none', harms: {} });
    expect(verdict.score).toBeGreaterThan(0);
  });

  test('is ordered below caution by how the ad is made, which is never shown', () => {
    const own = onBoard('Our bakery needs a chat operator.');
    const plain = onBoard('Chat operator wanted for data entry.');
    expect(plain.level).toBe('none');
    expect(plain.score).toBeGreaterThan(own.score);
    expect(plain.evidence.map(({ rule }) => rule)).toEqual(['chat-work']);
    expect(onBoard('Somebody wanted for data entry.')).toMatchObject({ evidence: [], harms: {} });
    const [fee, feeByOwn] = ['data entry', 'our bakery'].map((words) =>
      onBoard(`A registration fee is due: ${words}.`),
    );
    expect(fee?.harms).toEqual(feeByOwn?.harms);
  });

  test('leaves out what is taken back, and reassurance', () => {
    expect(onBoard('We never ask for a registration fee. Licensed agency.').evidence).toEqual([]);
  });

  test('takes a rule’s words only from its fields', () => {
    expect(judge({ title: 'Urgent cook', text: 'urgent' }).evidence).toEqual([]);
    const spans = judge({ title: 'Urgent cook', text: 'urgent', platform: 'job-board' }).evidence;
    expect(spans.flatMap((evidence) => evidence.spans.map(({ field }) => field))).toEqual([
      'title',
    ]);
  });
});

test('a title with a place or a pay beside it has the form of an ad', () => {
  const text = 'A lovely day at the sea, with a free flight.';
  expect(judge({ text, title: 'Sailor' }).state).toBe('not-a-job-ad');
  expect(judge({ text, title: 'Sailor', place: 'Bergen' }).state).toBe('scored');
  expect(judge({ text, title: 'Sailor', pay: '900 a week' }).state).toBe('scored');
  const news = 'Police arrested two; victims were rescued; the court heard of a free flight.';
  expect(judge({ text: news, title: 'Two held', place: 'Bergen' }).state).toBe('not-a-job-ad');
});

describe('on a social site', () => {
  const platform = 'facebook';
  test.each([
    ['scored', 'We are hiring a chat operator.'],
    ['not-a-job-ad', 'Happy birthday to my chat operator friend'],
    [
      'not-a-job-ad',
      'Police arrested two; victims were rescued; the court heard of a free flight.',
    ],
    ['scored', 'Police arrested fakes! We are hiring, free flight, Telegram @lily_hr88'],
    ['too-little-text', 'We'],
  ] as const)('%s: %s', (state, text) => {
    const verdict = judge({ text, platform });
    expect(verdict.state).toBe(state);
  });

  test('what is no ad has no level, no harms, no evidence', () => {
    const verdict = judge({ text: 'a lovely day with a free flight', platform });
    expect(verdict).toEqual({
      state: 'not-a-job-ad',
      level: 'none',
      harms: {},
      score: 0,
      evidence: [],
    });
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...phrases.map(([, phrase]) => phrase),
        'Poipet',
        '\u200b',
        '\ud800',
        ' $5 ',
        '@a',
        '.\n',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(' ')),
);

test('whatever the text: spans are exact stretches, sorted and apart, and the verdict repeats', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const listing = listingOf({ title, text, platform: 'job-board' });
      const verdict = engine.judge(listing);
      for (const { spans } of verdict.evidence) {
        for (const { field, from, to, text: quoted } of spans)
          if (from >= to || listing[field].slice(from, to) !== quoted) return false;
        for (const [i, span] of spans.entries()) {
          const next = spans[i + 1];
          if (!next) continue;
          const order = fields.indexOf(next.field) - fields.indexOf(span.field);
          if (order < 0 || (order === 0 && next.from < span.to)) return false;
        }
      }
      expect(engine.judge(listing)).toEqual(verdict);
      return true;
    }),
    { numRuns: 500 },
  );
});

test('a text longer than is read is judged by its beginning', () => {
  const verdict = onBoard(`${'word '.repeat(40_000)} registration fee`);
  expect(verdict.evidence).toEqual([]);
  expect(onBoard(`registration fee ${'word '.repeat(1_000_000)}`).level).toBe('caution');
});

test('a listing with a field that is no text is unreadable', () => {
  const listing = Object.defineProperty(listingOf('free flight'), 'title', { value: 5 });
  expect(engine.judge(listing).state).toBe('unreadable');
});
