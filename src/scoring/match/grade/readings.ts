import { accentsOf } from './accents.ts';
import { digitsAreLetters } from './digits.ts';
import { decomposed, type Decomposed, type Letter } from './letters.ts';
import { isOtherLetter } from './other-letter.ts';
import { textLetters, type Pair } from './pairs.ts';
import { scriptOf } from './script.ts';

/** How the letters of a text are read as those of a phrase: not at all, or this oddly. */
export type Reading = 'no' | 'exact' | 'folded' | 'mixed';

/** A letter of the text and the letter of the phrase that it is read as, where they differ. */
export interface Odd {
  readonly text: Letter & Decomposed;
  readonly words: Letter & Decomposed;
}

/**
 * Judges what the fold made alike, letter by letter. Refused are: another accent than the phrase's (bạn is not bán),
 * other letters of one script (Mali is not mail), numbers (1000 is not iooo), words wholly of another script
 * (в WhatsApp is not b WhatsApp).
 */
export function readingOf(pairs: readonly Pair[]): Reading {
  const differing = pairs.filter((pair) => !isSame(pair));
  if (differing.length === 0) return 'exact';
  const odd = differing.flatMap(oddOf);
  const letters = textLetters(pairs);
  if (odd.some((one) => isOtherLetter(one, letters)) || !digitsAreLetters(pairs)) return 'no';
  const accents = accentsOf(odd, letters);
  if (accents === 'no') return 'no';
  const foreign = new Set(differing.filter((pair) => oddOf(pair).some(isForeign)));
  if (foreign.size > 0) return isMixed(pairs, foreign) ? 'mixed' : 'no';
  const plain =
    odd.length === differing.length && odd.every(({ text, words }) => text.base === words.base);
  return plain && odd.every(isInOwnShape) ? accents : 'folded';
}

/** Whether text and phrase have the same letter but for its case. */
function isSame({ text: [text, ...more], words: [words, ...others] }: Pair): boolean {
  if (!text || !words || more.length + others.length > 0) return false;
  return text.raw === words.raw || text.raw.toLowerCase() === words.raw;
}

function oddOf({ text: [text, ...more], words: [words, ...others] }: Pair): readonly Odd[] {
  if (!text || !words || more.length + others.length > 0) return [];
  return [{ text: { ...text, ...decomposed(text) }, words: { ...words, ...decomposed(words) } }];
}

/** Whether a word of the phrase stands there in letters of its own script and of another. */
function isMixed(pairs: readonly Pair[], foreign: ReadonlySet<Pair>): boolean {
  let kinds = new Set<boolean>();
  for (const pair of pairs) {
    if (pair.words[0]?.gap !== '') kinds = new Set();
    kinds.add(foreign.has(pair));
    if (kinds.size === 2) return true;
  }
  return false;
}

function isForeign({ text, words }: Odd): boolean {
  const script = scriptOf(text.base);
  const wanted = scriptOf(words.base);
  return script !== undefined && wanted !== undefined && script !== wanted;
}

/** Whether a letter is written in its own shape: no full width, no mathematical bold. */
function isInOwnShape({ text: { raw, base } }: Odd): boolean {
  return raw.toLowerCase().normalize('NFD').startsWith(base.normalize('NFD'));
}
