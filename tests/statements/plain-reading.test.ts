/** Statements 5 and 6: short sentences, and English that a child of eleven reads. */
import { describe, expect, test } from 'vitest';
import { words } from '../../src/interface/words.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { wordingsOf } from '../../src/packs/proofs.ts';
import { longestSentence, readingAge, syllablesIn } from './readability.ts';
import { sentencesOf } from './sentences.ts';

const oldest = 11;
/** A formula for texts says nothing of a few words alone. */
const enough = 10;

const english = words('en').words;
const rooms = Object.entries(english).map(
  ([room, said]) => [room, sentencesOf(said).map(([, sentence]) => sentence)] as const,
);
const signs = wordingsOf(loadPacks('src/packs')).filter(
  ({ language, rule }) => language === 'en' && rule.kind === 'sign' && rule.status === 'active',
);

/** What is hard all the same, and why it stays. */
const hard: Readonly<Record<string, string>> = {
  'benchRule.newAbout': 'nine words, one of them an example in the form of a file name',
  'benchGuide.yaml.1': 'names signs of a file format, each counted as nothing',
  'popup.forgetAbout': 'a list of nine things; none may be left out, and the list is one sentence',
  'trafficking/digital-marketing-role': 'quotes the title that the warning names',
};

describe('the measure', () => {
  test.each([
    ['people', 2],
    ['passport', 2],
    ['somebody', 3],
    ['identity', 4],
    ['wages', 2],
    ['asked', 1],
    ['needed', 2],
    ['table', 2],
  ])('counts the syllables of "%s"', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  test('finds a text of officials hard, and one for everybody easy', () => {
    const officials =
      'Applicants are hereby notified that authorisation is contingent upon verification of documentation by the competent administrative authorities.';
    expect(readingAge([officials])).toBeGreaterThan(18);
    expect(readingAge(['Do not pay now. Ask who you would work for.'])).toBeLessThan(8);
  });
});

test.each(rooms.filter(([, said]) => said.join(' ').split(' ').length >= enough))(
  'statement 6: the English of "%s" is read at eleven',
  (_, said) => {
    expect(readingAge(said)).toBeLessThanOrEqual(oldest);
  },
);

test('statement 6: so is every text of it that has ten words', () => {
  const over = sentencesOf(english).filter(
    ([path, text]) =>
      !(path in hard) && text.split(/\s+/u).length >= enough && readingAge([text]) > oldest + 0.05,
  );
  expect(over).toEqual([]);
});

test('no sentence of the interface has more than twenty words', () => {
  const over = sentencesOf(english).filter(
    ([path, text]) => !(path in hard) && longestSentence(text) > 20,
  );
  expect(over).toEqual([]);
});

test('statement 6: each sign’s title, why and question are read at eleven', () => {
  const over = signs.flatMap(({ pack, rule, wording: { title, why, ask } }) => {
    const age = readingAge([`${title}.`, why, ask]);
    const name = `${pack.name}/${rule.name}`;
    return age > oldest + 0.05 && !(name in hard) ? [[name, age]] : [];
  });
  expect(over).toEqual([]);
});

test('no sentence of a sign has more than 25 words', () => {
  const over = signs.filter(
    ({ wording: { title, why, ask } }) => longestSentence(`${title}. ${why} ${ask}`) > 25,
  );
  expect(over.map(({ rule }) => rule.name)).toEqual([]);
});

describe('statement 5: the banner', () => {
  const { signs: said, harms } = english;

  test.each(Object.entries(harms))('says of "%s" at most nine words in its headline', (_, harm) => {
    for (const headline of [said.seenIn(12, harm.seenIn), said.toCheck(12)])
      expect(headline.split(' ').length).toBeLessThanOrEqual(9);
  });

  test('has a body of two sentences: what the ad says, and one thing to ask of 20 words at most', () => {
    for (const { step } of Object.values(harms))
      expect([step, longestSentence(step) <= 20]).toEqual([step, true]);
    for (const { rule, wording } of signs)
      expect([rule.name, longestSentence(wording.ask) <= 20]).toEqual([rule.name, true]);
  });
});
