import { expect, test } from 'vitest';
import type { RuleKind } from '../../src/scoring/asset.ts';
import { offered, quotationsIn } from '../../src/scoring/quotation.ts';
import type { FieldFinds } from '../../src/scoring/reading/read.ts';
import type { SignHit } from '../../src/scoring/reading/reading.ts';

test.each([
  ['He said “free flight” twice.', ['“free flight”']],
  ['Post „Büro in Asien“ gesehen', ['„Büro in Asien“']],
  ['« billet offert » et «logement»', ['« billet offert »', '«logement»']],
  ['»Flug frei« hieß es', ['»Flug frei«']],
  ['看到「包機票」和『高薪』的徵才', ['「包機票」', '『高薪』']],
  ['"a b" and "c d"', ['"a b"', '"c d"']],
  ["the ad said 'free room', but the workers' room isn't", ["'free room'"]],
  ["don't, won't and can't", []],
  ['an opening “ without an end', []],
  ['an empty "" one', []],
])('quotations in %s', (text, expected) => {
  expect(quotationsIn(text).map(([from, to]) => text.slice(from, to))).toEqual(expected);
});

test('a quotation that does not end soon is none, and very many are not looked at', () => {
  expect(quotationsIn(`“${'x '.repeat(600)}”`)).toEqual([]);
  expect(quotationsIn('"ab" '.repeat(5000)).length).toBeLessThan(1000);
});

/** Rules of the test: what they are, and the words they are met by. */
const rules: readonly (readonly [kind: RuleKind, word: string])[] = [
  ['sign', 'free flight'],
  ['sign', 'chat work'],
  ['sign', 'no experience'],
  ['hiring', 'apply'],
  ['hiring', 'hiring'],
  ['account', 'police'],
  ['warning', 'beware'],
];

const contacts = [
  ['contact:handle', '@lurer'],
  ['contact:phone', '+66'],
] as const;

function signsLeft(text: string): number {
  const hits = rules.flatMap(([, word], rule): SignHit[] =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index: from }) => ({
      rule,
      field: 'text',
      from,
      to: from + word.length,
      grade: 'exact',
    })),
  );
  const entities = contacts.flatMap(([kind, word]) => {
    const from = text.indexOf(word);
    return from < 0 ? [] : [{ kind, from, to: from + word.length }];
  }) as unknown as FieldFinds['entities'];
  const kindOf = (rule: number): RuleKind => rules[rule]?.[0] ?? 'sign';
  const left = offered([{ field: 'text', text, entities, hits: [] }], hits, kindOf);
  return left.filter(({ rule }) => kindOf(rule) === 'sign').length;
}

test.each([
  ['news that quotes an ad', 0, 'police found “chat work, free flight, no experience” posts'],
  ['the same with a hotline', 0, 'police found “chat work, free flight”, call +66'],
  ['signs that stand outside', 1, 'police tell of a free flight and “chat work”'],
  ['an ad that quotes its own words', 2, 'hiring “chat work”, free flight, apply'],
  [
    'an ad with quoted words and a word of warning',
    2,
    'hiring “chat work, free flight”, apply, beware',
  ],
  ['an ad with a messenger to answer to', 2, 'police check: “chat work, free flight” @lurer'],
  ['a whole offer quoted without a contact', 0, 'so: “chat work, free flight, no experience”'],
  ['an ad that is all quoted', 3, '“hiring chat work, free flight, no experience @lurer”'],
  ['an ad quoted with its telephone', 3, '“chat work, free flight, no experience +66”'],
  ['a few quoted words without a contact', 2, 'so: “chat work” and “free flight”'],
  ['a quoted offer among words of hiring', 3, 'hiring “chat work free flight no experience” apply'],
])('%s: %d signs', (_, expected, text) => {
  expect(signsLeft(text)).toBe(expected);
});
