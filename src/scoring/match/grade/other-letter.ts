import { classes } from '../../fold/classes.ts';
import { piecesOf, type Letter } from './letters.ts';
import type { Odd } from './readings.ts';
import { scriptOf } from './script.ts';

/** Whether two letters that fold alike are different ones, which writers of their script tell apart. */
export function isOtherLetter({ text, words }: Odd, letters: readonly Letter[]): boolean {
  if (text.base === words.base) return false;
  if (words.class === classes.digit) return text.class !== classes.digit;
  if (text.base === 'l' && words.base === 'i') return true;
  if (text.base === 'i' && words.base === 'l') return !isCapitalInside(text, letters);
  const script = scriptOf(text.base);
  const ours = script !== undefined && script !== 'Latin' && script === scriptOf(words.base);
  return ours && !sigmas.has(text.base + words.base);
}

/** One letter in its two forms. */
const sigmas = new Set(['σς', 'ςσ']);

/** Whether a capital I stands inside a word in small letters, where it passes for an l. */
function isCapitalInside({ raw, gap }: Letter, letters: readonly Letter[]): boolean {
  if (raw.normalize('NFKD').charAt(0) !== 'I' || gap !== '') return false;
  const pieces = piecesOf(letters).filter((piece) =>
    piece.slice(1).some((letter) => letter.raw === raw),
  );
  return pieces.some((piece) => piece.some((letter) => letter.raw !== letter.raw.toUpperCase()));
}
