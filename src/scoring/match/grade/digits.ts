import { classes } from '../../fold/classes.ts';
import { piecesOf, type Letter } from './letters.ts';
import { textLetters, type Pair } from './pairs.ts';

const isDigit = ({ class: kind }: Letter): boolean => kind === classes.digit;

/** Whether every digit that is read as a letter stands among letters (fr33, v1s4), and not in a number. */
export function digitsAreLetters(pairs: readonly Pair[]): boolean {
  const misread = new Set(
    pairs.filter(({ words }) => !words.every(isDigit)).flatMap(({ text }) => text.filter(isDigit)),
  );
  if (misread.size === 0) return true;
  const pieces = piecesOf(textLetters(pairs));
  // Letter by letter, f r 3 3 has no piece with both.
  const spelled =
    pieces.every(({ length }) => length === 1) && pieces.some((piece) => !piece.every(isDigit));
  return spelled || pieces.every((piece) => isLeet(piece, misread));
}

function isLeet(piece: readonly Letter[], misread: ReadonlySet<Letter>): boolean {
  const digits = piece.filter((letter) => misread.has(letter)).length;
  const letters = piece.filter((letter) => !isDigit(letter)).length;
  return digits === 0 || (letters > 0 && digits <= 2 * letters);
}
