import { classes } from '../../fold/classes.ts';
import type { Letter } from './letters.ts';
import type { Pair } from './pairs.ts';
import { scriptOf } from './script.ts';

/** How the letters of a text are read as those of a phrase: not at all, or this oddly. */
export type Reading = 'no' | 'exact' | 'folded' | 'mixed';

/** Fewer letters than this say too little once an accent is gone or added; two accents ask for more. */
const enough = { oneAccent: 5, moreAccents: 7 } as const;

/**
 * Judges what the fold made alike, letter by letter. Refused are: another accent than the phrase's (bạn is not bán),
 * other letters of one script (Mali is not mail), numbers (1000 is not iooo), a word wholly of another script.
 */
export function readingOf(pairs: readonly Pair[]): Reading {
  const singles = pairs.flatMap(({ text: [text, ...more], words: [words, ...others] }) =>
    text && words && more.length + others.length === 0 ? [{ text, words }] : [],
  );
  if (singles.some(({ text, words }) => isOtherLetter(text, words, pairs))) return 'no';
  if (!digitsAreLetters(pairs)) return 'no';
  const accents = accentsOf(singles);
  if (accents === 'no') return 'no';
  const foreign = singles.filter(({ text, words }) => isForeign(text, words)).length;
  if (foreign > 0) {
    const own = singles.filter(
      ({ text, words }) => isLetter(text) && !isForeign(text, words),
    ).length;
    return own > 0 ? 'mixed' : 'no';
  }
  const same =
    singles.length === pairs.length &&
    singles.every(({ text, words }) => text.base === words.base && isPlain(text));
  return same ? accents : 'folded';
}

interface Single {
  readonly text: Letter;
  readonly words: Letter;
}

const isLetter = ({ class: kind }: Letter): boolean => kind !== classes.digit;

/** Whether a letter is written in its own shape: no full width, no mathematical bold. */
function isPlain({ raw, base }: Letter): boolean {
  const bare = raw.toLowerCase().normalize('NFD');
  return (
    bare.startsWith(base.normalize('NFD')) ||
    raw.normalize('NFC').toLowerCase() === base.normalize('NFC')
  );
}

function isForeign(text: Letter, words: Letter): boolean {
  const script = scriptOf(text.base);
  const wanted = scriptOf(words.base);
  return script !== undefined && wanted !== undefined && script !== wanted;
}

/** Whether two letters are different ones that writers of their script tell apart. */
function isOtherLetter(text: Letter, words: Letter, pairs: readonly Pair[]): boolean {
  if (text.base === words.base) return false;
  if (words.class === classes.digit) return text.class !== classes.digit;
  if (text.base === 'l' && words.base === 'i') return true;
  if (text.base === 'i' && words.base === 'l') return !isCapitalInside(text, pairs);
  const script = scriptOf(text.base);
  const ours = script !== undefined && script !== 'Latin' && script === scriptOf(words.base);
  return ours && !(text.base + words.base === 'σς' || text.base + words.base === 'ςσ');
}

/** Whether a capital I stands inside a word in small letters, where it passes for an l. */
function isCapitalInside(letter: Letter, pairs: readonly Pair[]): boolean {
  if (letter.raw.normalize('NFKD').charAt(0) !== 'I') return false;
  const piece = piecesOf(pairs).find((letters) => letters.includes(letter)) ?? [];
  return piece[0] !== letter && piece.some(({ raw }) => raw !== raw.toUpperCase());
}

/** The text's letters, a list for each stretch with nothing in between. */
function piecesOf(pairs: readonly Pair[]): readonly (readonly Letter[])[] {
  const pieces: Letter[][] = [];
  for (const letter of pairs.flatMap(({ text }) => text)) {
    const last = pieces.at(-1);
    if (last && letter.gap === '') last.push(letter);
    else pieces.push([letter]);
  }
  return pieces;
}

/** Whether every digit that is read as a letter stands among letters, and not in a number. */
function digitsAreLetters(pairs: readonly Pair[]): boolean {
  const asLetters = new Set(
    pairs
      .filter(({ words }) => words.some(isLetter))
      .flatMap(({ text }) => text.filter(({ class: kind }) => kind === classes.digit)),
  );
  if (asLetters.size === 0) return true;
  const pieces = piecesOf(pairs);
  const spacedOut =
    pieces.every(({ length }) => length === 1) &&
    pieces.some(([letter]) => letter && isLetter(letter));
  return (
    spacedOut ||
    pieces.every((piece) => {
      const digits = piece.filter((letter) => asLetters.has(letter)).length;
      const letters = piece.filter(isLetter).length;
      return digits === 0 || (letters > 0 && digits <= 2 * letters);
    })
  );
}

/** Judges accents that were left out, added or exchanged, in scripts that put spaces between words. */
function accentsOf(singles: readonly Single[]): 'no' | 'exact' | 'folded' {
  const letters = singles.filter(({ text }) => text.class === classes.spaced);
  const odd = letters.filter(({ text, words }) => text.marks !== words.marks);
  if (odd.length === 0)
    return singles.some(({ text, words }) => text.marks !== words.marks) ? 'folded' : 'exact';
  const left = odd.filter(({ text, words }) => holds(words.marks, text.marks));
  const added = odd.filter(({ text, words }) => holds(text.marks, words.marks));
  if (left.length + added.length < odd.length) return 'no';
  // No language writes so: marks that fuse with no letter, or accents on letter after letter of a short word.
  const evasion =
    added.length > 1 || added.some(({ text }) => Array.from(text.raw.normalize('NFC')).length > 1);
  if (evasion) return 'folded';
  const needed = odd.length > 1 ? enough.moreAccents : enough.oneAccent;
  return letters.length >= needed ? 'folded' : 'no';
}

/** Whether marks hold all others and more. */
function holds(marks: string, others: string): boolean {
  return marks.length > others.length && Array.from(others).every((mark) => marks.includes(mark));
}
