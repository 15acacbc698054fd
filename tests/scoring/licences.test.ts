import { expect, test } from 'vitest';
import { licenceForms } from '../../src/scoring/reading/licence-forms.ts';
import { licencesIn } from '../../src/scoring/reading/licences.ts';

test('every form has a country, an authority and a source', () => {
  const odd = licenceForms.filter(
    ({ country, by, source }) => !/^[A-Z]{2}$/.test(country) || by.length < 5 || source.length < 15,
  );
  expect(odd).toEqual([]);
});

/** What has forms look through a text, and is no number itself. */
const roots =
  'DMW, PTKI, a/PER/1, इजाजत, আরএল, SLBFE, OEP, ใบอนุญาต, BNV, JTK, R1234567, 許可證, 1-ユ-, 직업소개.\n';

test('nearly every form looks through a text that has roots alone', () => {
  const asleep = licenceForms.filter(({ root }) => !root.test(roots)).map(({ country }) => country);
  // The root of a number of the GLAA is the number.
  expect(asleep).toEqual(['GB']);
});

test.each([
  'DMW ',
  'lic 1',
  'agensi pekerjaan ',
  'ใบอนุญาต',
  'B-123/AB/',
  '12',
  'EA lic ',
  '직업소개',
  'GLA ',
])('a long text of nothing but %j is read, and names no licence', (words) => {
  expect(licencesIn(roots + words.repeat(100_000 / words.length))).toEqual([]);
});
