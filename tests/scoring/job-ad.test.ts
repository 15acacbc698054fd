import { expect, test } from 'vitest';
import { isJobAd, isNews, readable } from '../../src/scoring/job-ad.ts';
import { listingOf } from './reading-of.ts';

const nothing = {
  hiring: 0,
  accounts: 0,
  seeking: 0,
  instructions: 0,
  chat: false,
  contact: false,
  pay: false,
  points: 0,
};

test.each([
  ['words of hiring', true, { hiring: 1 }],
  ['nothing at all', false, {}],
  ['strong signs without words of hiring', true, { points: 6 }],
  ['pay and a telephone', true, { pay: true, contact: true }],
  ['news that says what the ad said', false, { hiring: 4, accounts: 4, pay: true, points: 9 }],
  ['a warning with a telephone', false, { hiring: 3, accounts: 5, contact: true, points: 9 }],
  ['a warning without an offer', false, { accounts: 1, contact: true, points: 9 }],
  ['a lure told in a chat, with one word of an account', true, { accounts: 1, points: 25 }],
  ['an account of a lure', false, { accounts: 2, points: 25 }],
  ['an ad that opens with a warning', true, { hiring: 2, accounts: 1, contact: true, points: 9 }],
  [
    'an ad with four words of warning and a messenger',
    true,
    { hiring: 1, accounts: 4, chat: true },
  ],
  [
    'an offer with a telephone that warns as much as it offers',
    true,
    { hiring: 1, accounts: 1, contact: true, points: 9 },
  ],
  ['an ad full of words of warning and of offers', true, { hiring: 9, accounts: 8, chat: true }],
  ['a post of somebody who looks for work', false, { hiring: 4, seeking: 2, points: 5 }],
  ['an offer that greets those who look for work', true, { hiring: 5, seeking: 1, chat: true }],
  ['an offer without a contact that says it once', true, { hiring: 5, seeking: 1 }],
  ['who tells you what to say at the border and at home', true, { accounts: 5, instructions: 2 }],
  ['an account that has one such sentence', false, { accounts: 5, instructions: 1 }],
  ["an embassy's notice that says what is offered", false, { hiring: 3, accounts: 2, points: 23 }],
])('%s: %s', (_, expected, tokens) => {
  expect(isJobAd({ ...nothing, ...tokens })).toBe(expected);
});

test.each([
  ['news on a job board', true, { hiring: 4, accounts: 7, points: 9 }],
  ['an ad on a job board that warns of others', false, { hiring: 3, accounts: 2, points: 9 }],
  ['an ad on a job board full of warnings, and of offers', false, { hiring: 8, accounts: 8 }],
  ['a warning with a messenger to answer to', false, { hiring: 1, accounts: 6, chat: true }],
])('on a job board, %s is left alone: %s', (_, expected, tokens) => {
  expect(isNews({ ...nothing, ...tokens })).toBe(expected);
});

test.each([
  ['too-little-text', 'Hiring'],
  ['scored', 'Driver wanted in town'],
  ['scored', 'ตอบแชท กัมพูชา ที่พักฟรี'],
  ['scored', '高薪出国'],
  ['too-little-text', '🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥'],
  ['unreadable', `${'\ufffd'.repeat(40)} some letters here`],
] as const)('%s: %s', (state, text) => {
  expect(readable(listingOf(text))).toBe(state);
});

test('a card is judged by its title', () => {
  expect(readable(listingOf({ title: 'Customer service', employer: 'Acme' }))).toBe('scored');
});
