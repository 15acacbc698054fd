import type { Letter } from './letters.ts';

/** Letters of the text over against the letters of the phrase that fold to the same symbols. */
export interface Pair {
  readonly text: readonly Letter[];
  readonly words: readonly Letter[];
}

/** Pairs the letters of two texts that fold alike: nearly always one to one. Empty where they do not fold alike. */
export function pairsOf(text: readonly Letter[], words: readonly Letter[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let left = 0;
  let right = 0;
  while (left < text.length || right < words.length) {
    const pair: { text: Letter[]; words: Letter[] } = { text: [], words: [] };
    let balance = 0;
    do {
      const from = balance <= 0 ? text[left] : words[right];
      if (!from) return [];
      if (balance <= 0) {
        left += 1;
        pair.text.push(from);
        balance += from.symbols;
      } else {
        right += 1;
        pair.words.push(from);
        balance -= from.symbols;
      }
    } while (balance !== 0);
    pairs.push(pair);
  }
  return pairs;
}

/** The text's letters. */
export function textLetters(pairs: readonly Pair[]): readonly Letter[] {
  return pairs.flatMap(({ text }) => text);
}
