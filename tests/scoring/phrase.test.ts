import { describe, expect, test } from 'vitest';
import { parsePhrase } from '../../src/scoring/phrase.ts';

/** A phrase's wordings as plain lines: `_` for a gap, `|` between neighbours that are matched apart. */
const wordings = (phrase: string): string[] =>
  parsePhrase(phrase).map((wording) =>
    wording
      .map((run) =>
        run
          .map((part) => ('slot' in part ? `<${part.slot}>` : part.words + (part.open ? '*' : '')))
          .join('|'),
      )
      .join(' _ '),
  );

describe('a phrase stands for', () => {
  test.each([
    ['Free Flight', ['free flight']],
    ['flight*', ['flight*']],
    ['flight* ticket', ['flight*|ticket']],
    ['(free|paid) visa', ['free visa', 'paid visa']],
    ['(return)? ticket', ['return ticket', 'ticket']],
    [
      '(free|paid) (return)? ticket*',
      ['free return ticket*', 'free ticket*', 'paid return ticket*', 'paid ticket*'],
    ],
    ['(air (plane|line)|bus) ticket', ['air plane ticket', 'air line ticket', 'bus ticket']],
    ['fee ... refunded', ['fee _ refunded']],
    ['机票…全包', ['机票 _ 全包']],
    ['(无需|不需要|不用)经验', ['无需经验', '不需要经验', '不用经验']],
    ['earn <money> per day', ['earn|<money>|per day']],
    ['(a|a) fee', ['a fee']],
  ])('%s', (phrase, all) => {
    expect(wordings(phrase)).toEqual(all);
  });
});

describe('a phrase that cannot be read says what to do', () => {
  test.each([
    ['without (any experience', 'leaves a bracket open: close it with )'],
    ['any) experience', 'closes a bracket that was never opened'],
    ['a | b', 'has a | outside brackets'],
    ['(a|) fee', 'has an empty choice'],
    ['free *', 'has a * on its own'],
    ['flight*s', 'goes on right after a *'],
    ['really?', 'has a ? that follows no bracket'],
    ['<cash> now', 'asks for <cash>; there are <number>, <money>'],
    ['<money now', 'has a < that is not closed'],
    ['money> now', 'has a > without a <'],
    ['... fee', 'begins or ends with ...'],
    ['fee ... ... back', 'begins or ends with ..., or has two side by side'],
    ['a ... b ... c ... d', 'has more than two ...'],
    ['(free)?', 'has no words'],
    ['（包|管）吃', 'has the wide sign （'],
    ['x'.repeat(301), 'is longer than 300 characters'],
    ['((((((a))))))', 'has brackets more than 4 deep'],
    ['(a|b|c|d|e) '.repeat(12), 'stands for more than 400 wordings'],
    ['a* b* c* d* e* f* g* h* i*', 'has more than 8 parts side by side'],
  ])('%s', (phrase, complaint) => {
    expect(() => parsePhrase(phrase)).toThrow(complaint);
  });
});
