import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleKind } from '../../src/scoring/asset.ts';
import { standing } from '../../src/scoring/context.ts';
import type { Hit } from '../../src/scoring/match/hit.ts';

/** Rules of the test: what they are, and the words they are met by. */
const rules: readonly (readonly [kind: RuleKind, words: readonly string[]])[] = [
  [
    'sign',
    [
      ...[
        'charge a fee',
        'not need papers',
        'fee',
        '보증금',
        '押金',
        'no experience',
        'phí',
        'फीस',
      ],
      ...['فیس', 'ফি', 'கட்டணம்', 'ගාස්තු', 'शुल्क', 'ክፍያ', 'depozito', '手数料'],
      ...['anubhav nahi chahiye', 'بدون رسوم', 'বিনা টিকেট'],
    ],
  ],
  ['sign', ['free flight', '包机票', 'تذكرة مجانية']],
  [
    'negation',
    [
      ...['never charge', 'do not', 'never', 'no', 'không', '없음', '不要', 'नहीं', 'nahi', 'نہیں'],
      ...['লাগবে না', 'இல்லை', 'නැහැ', 'लाग्दैन', 'የለም', 'alınmaz', 'yok', 'かかりません', 'لا'],
      ...['is not charged', 'بدون', 'বিনা'],
    ],
  ],
  ['warning', ['beware', 'if someone asks']],
];

const hitsIn = (text: string, calledOff: readonly string[] = []): Hit[] => [
  ...rules.flatMap(([, list], owner) =>
    list.flatMap((word): Hit[] => {
      const from = text.indexOf(word);
      return from < 0 ? [] : [{ owner, from, to: from + word.length, grade: 'exact', off: false }];
    }),
  ),
  ...calledOff.map((word): Hit => {
    const from = text.indexOf(word);
    return { owner: 0, from, to: from + word.length, grade: 'exact', off: true };
  }),
];

const signsLeft = (text: string, calledOff: readonly string[] = []): string[] =>
  standing(text, hitsIn(text, calledOff), (rule) => rules[rule]?.[0] ?? 'sign')
    .filter(({ owner }) => rules[owner]?.[0] === 'sign')
    .map(({ from, to }) => text.slice(from, to));

describe('signs that the words around leave standing', () => {
  test.each([
    ['there is a fee', ['fee']],
    ['we never ask for a fee', []],
    ['we never sleep, there is a fee', ['fee']],
    ['we never sleep. There is a fee', ['fee']],
    ['no experience', ['no experience']],
    ['no experience, free flight', ['no experience', 'free flight']],
    ['no experience and a free flight', ['no experience', 'free flight']],
    ['no fee and free flight', []],
    ['never no experience', []],
    ['we never charge a fee', []],
    ['you do not need papers', ['not need papers']],
    ['không thu phí', []],
    ['보증금 없음', []],
    ['押金不要', []],
    ['fee no longer', ['fee']],
    ['if someone asks you for a fee, call us', []],
    // Languages whose negation stands behind what it takes back.
    ['फीस बिल्कुल नहीं लेते', []],
    ['फीस 500 रुपये, अनुभव नहीं', ['फीस']],
    ['joining fee hum nahi lete', []],
    ['fee sirf 500, agent nahi', ['fee']],
    ['فیس بالکل نہیں', []],
    ['ফি লাগবে না', []],
    ['கட்டணம் இல்லை', []],
    ['ගාස්තු නැහැ', []],
    ['शुल्क लाग्दैन', []],
    ['ክፍያ የለም', []],
    ['depozito alınmaz', []],
    ['depozito yok', []],
    ['手数料はかかりません', []],
    // A negation that belongs to another sign, or to what follows it, takes nothing back.
    ['free flight anubhav nahi chahiye', ['free flight', 'anubhav nahi chahiye']],
    ['free flight fee nahi', ['free flight']],
    ['包机票不要经验', ['包机票']],
    ['押金我们不要。', []],
    ['تذكرة مجانية لا تحتاج خبرة', ['تذكرة مجانية']],
    ['a fee is not charged.', []],
    ['a fee is not charged twice', ['fee']],
    ['بدون رسوم', ['بدون رسوم']],
    ['বিনা টিকেট', ['বিনা টিকেট']],
    ['beware of copies! There is a fee. free flight', ['fee', 'free flight']],
    ['beware of a fee. free flight', ['free flight']],
    [`beware ${'of many things '.repeat(8)} and a fee`, []],
    [`beware ${'of many things '.repeat(30)} and a fee`, ['fee']],
    ['for a fee, so beware', []],
  ])('%s → %j', (text, expected) => {
    expect(signsLeft(text)).toEqual(expected);
  });

  test('an unless phrase calls off its own rule in its own sentence only', () => {
    expect(signsLeft('fee refunded, free flight', ['refunded'])).toEqual(['free flight']);
    expect(signsLeft('fee. It is refunded, free flight', ['refunded'])).toEqual([
      'fee',
      'free flight',
    ]);
  });
});

test('what is typed in one sentence never silences a sign in another', () => {
  const filler = fc.constantFrom('never', 'no', 'beware', 'if someone asks', 'không', 'words');
  fc.assert(
    fc.property(fc.array(filler, { maxLength: 12 }), (words) => {
      const text = `${words.join(' ')}.\n free flight`;
      expect(signsLeft(text)).toContain('free flight');
    }),
  );
});
