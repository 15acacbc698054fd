import { expect, test } from 'vitest';
import { licenceForms } from '../../src/scoring/reading/licence-forms.ts';
import { licencesIn } from '../../src/scoring/reading/licences.ts';

test('every form has a country, an authority and a source', () => {
  const odd = licenceForms.filter(
    ({ country, by, source }) => !/^[A-Z]{2}$/.test(country) || by.length < 5 || source.length < 15,
  );
  expect(odd).toEqual([]);
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
])('a long text of nothing but %j is read, and names no licence', (words) => {
  expect(licencesIn(words.repeat(100_000 / words.length))).toEqual([]);
});
