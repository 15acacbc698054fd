import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhrase } from '../../src/scoring/phrase-check.ts';
import { parsePhrase } from '../../src/scoring/phrase.ts';

const said = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return String(error);
  }
};

const sign = fc.constantFrom(
  ...[
    'a',
    'b',
    'c*',
    ' ',
    ' ',
    '(',
    ')',
    ')?',
    '|',
    '...',
    ' ... ',
    '<money>',
    '<number>',
    '(a|b)',
  ],
  ...['(a|b|c|d)', '(a b|<money>)?', '(... a)?'],
);
const phrase = fc.array(sign, { maxLength: 24 }).map((signs) => signs.join(''));

describe('whether a phrase is in order', () => {
  it('is told as by writing out all that it stands for, with the same complaint', () => {
    let fine = 0;
    fc.assert(
      fc.property(phrase, (words) => {
        const complaint = said(() => parsePhrase(words));
        expect(said(() => checkPhrase(words))).toBe(complaint);
        if (complaint !== '') return;
        fine += 1;
        expect(checkPhrase(words)).toBeGreaterThanOrEqual(parsePhrase(words).length);
      }),
      { numRuns: 4000 },
    );
    expect(fine).toBeGreaterThan(100);
  });

  it.each([
    ['a', 1],
    ['(a|b) (c|d)? <money>', 6],
    ['(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)', 256],
  ])('says how many wordings %s has', (words, ways) => expect(checkPhrase(words)).toBe(ways));
});
