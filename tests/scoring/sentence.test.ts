import { describe, expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '../../src/scoring/sentence.ts';

const split = (text: string): string[] => {
  const ends = sentencesOf(text);
  return ends
    .map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim())
    .filter((part) => part !== '');
};

describe('sentences of', () => {
  test.each([
    ['We pay. You fly! Why? Ask', ['We pay.', 'You fly!', 'Why?', 'Ask']],
    ['Pay is 1.500,50 or 1,500.50 a month', ['Pay is 1.500,50 or 1,500.50 a month']],
    ['Write to a.b@c.com or t.me/x now', ['Write to a.b@c.com or t.me/x now']],
    ['Perks, e.g. meals. Apply', ['Perks, e.g. meals.', 'Apply']],
    ['Ask Mr. B. Lee today', ['Ask Mr. B. Lee today']],
    ['He said “go.” Then left', ['He said “go.”', 'Then left']],
    ['高薪。包吃！速来', ['高薪。', '包吃！', '速来']],
    ['काम है। आओ', ['काम है।', 'आओ']],
    ['အလုပ်ရှိသည်။ လာပါ', ['အလုပ်ရှိသည်။', 'လာပါ']],
    ['هل تعمل؟ نعم', ['هل تعمل؟', 'نعم']],
    ['- free food\n- free bed', ['- free food', '- free bed']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('a long line that goes on in small letters only wraps', () => {
    const line = 'We will pay for everything that you need on your way and';
    expect(split(`${line}\nfor your bed. Come`)).toEqual([`${line}\nfor your bed.`, 'Come']);
  });
});

test('a position lies in the sentence that holds it', () => {
  const ends = sentencesOf('One. Two. Three');
  expect([0, 3, 4, 8, 9, 14].map((at) => sentenceAt(ends, at))).toEqual([0, 0, 1, 1, 2, 2]);
});
