/**
 * How hard an English text is to read, by the Flesch-Kincaid formula (Kincaid and others, 1975): the school grade of the
 * United States at which it is understood, from the length of its sentences and words. Grade and five make the age.
 */

/** Syllables of an English word, by its groups of vowels. Near enough: it errs by one in a few words out of a hundred. */
export function syllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '')
    .replace(/(?<=som)e(?=body|thing|one|where)/u, '');
  const groups = letters.match(/[aeiouy]+/gu)?.length ?? 0;
  const silent = /(?:[^aeioulwy]e|[aeiouy]le|[^aeiouytd]ed|[^aeiouyscgxzh]es|[aeiou][vr]es)$/u.test(
    letters,
  )
    ? 1
    : 0;
  // Vowels that stand together and are spoken apart.
  const apart = letters.match(/ia(?!l)|io(?!n|us)|eo(?!p)|(?<!q|g)ua|[aeo]ying/gu)?.length ?? 0;
  return Math.max(1, groups - silent + apart);
}

/**
 * Long words that whoever looks for work knows, as Dale and Chall's measure has a list of known words: they, and names
 * of people and places, count as two syllables.
 */
const known =
  /^(?:advertis|agenc|ambassador|business|compan|contract|countr|embass|employ|experience|extension|government|identit|interview|licen[cs]e|offic|organi[sz]ation|passport|recruit|regist|salar|translat|unlicen|visa|visitor|warning)/iu;

const wordsIn = (text: string): readonly string[] =>
  text.match(/[A-Za-z][A-Za-z’'-]*|\d[\d.,]*/gu) ?? [];

/** The sentences of a text; what ends with a colon is one too. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .replaceAll(/[\u2068\u2069]/gu, '')
    .split(/(?<=[.!?:…][”’)]*)\s+|\n+/u)
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** How many words the longest sentence of a text has. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentencesIn(text).map((sentence) => wordsIn(sentence).length));

/** The age in years at which texts, taken together, are understood. */
export function readingAge(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const syllables = sentences
    .flatMap((sentence) => wordsIn(sentence).map((word, at) => ({ word, isFirst: at === 0 })))
    .reduce((sum, { word, isFirst }) => {
      const isKnown = known.test(word) || (!isFirst && /^[A-Z]/u.test(word));
      return sum + Math.min(syllablesIn(word), isKnown ? 2 : Infinity);
    }, 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}
