import type { Characters } from '../../fold/characters.ts';
import { next } from '../../fold/characters.ts';
import { classes } from '../../fold/classes.ts';
import { isMark, isOptionalMark } from '../../fold/marks.ts';

/** A letter, digit or vowel sign of a text, as a reader sees it. */
export interface Letter {
  /** As it stands in the text, with the marks that follow it. */
  readonly raw: string;
  /** How many symbols it folds to. */
  readonly symbols: number;
  readonly class: number;
  /** What stands between the letter before and this one, without invisible characters. */
  readonly gap: string;
  /** Whether invisible characters hang on it. */
  readonly haunted: boolean;
}

/** A letter taken apart. */
export interface Decomposed {
  /** Compatibility forms undone, lower case, optional marks off. */
  readonly base: string;
  /** The optional marks. */
  readonly marks: string;
}

/** The letters of a stretch of text. */
export function lettersOf(
  text: string,
  from: number,
  to: number,
  { classAt, symbolCountAt }: Characters,
): readonly Letter[] {
  const letters: Letter[] = [];
  let gap = '';
  for (let at = from; at < to; at = next(text, at)) {
    const symbols = symbolCountAt(text, at);
    const kind = classAt(text, at);
    const raw = text.slice(at, next(text, at));
    const before = letters.at(-1);
    if (symbols > 0) {
      letters.push({ raw, symbols, class: kind, gap, haunted: false });
      gap = '';
    } else if (kind !== classes.clear) gap += raw;
    else if (before && gap === '') letters[letters.length - 1] = hung(before, raw);
  }
  return letters;
}

/** Takes a letter apart. */
export function decomposed({ raw }: Letter): Decomposed {
  const points = Array.from(raw.normalize('NFKD').toLowerCase().normalize('NFKD'));
  const base = points.filter((point) => !isOptionalMark(point)).join('');
  return { base, marks: points.filter(isOptionalMark).join('') };
}

/** A letter with one more mark or invisible character on it. */
function hung(letter: Letter, more: string): Letter {
  return isMark(more) ? { ...letter, raw: letter.raw + more } : { ...letter, haunted: true };
}

/** The letters, a list for each stretch with nothing in between. */
export function piecesOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const pieces: Letter[][] = [];
  for (const letter of letters) {
    const last = pieces.at(-1);
    if (last && letter.gap === '') last.push(letter);
    else pieces.push([letter]);
  }
  return pieces;
}
