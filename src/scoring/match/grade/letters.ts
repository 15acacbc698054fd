import type { Characters } from '../../fold/characters.ts';
import { next } from '../../fold/characters.ts';
import { classes } from '../../fold/classes.ts';
import { isMark, isOptionalMark } from '../../fold/marks.ts';

/** A letter, digit or vowel sign of a text, as a reader sees it. */
export interface Letter {
  /** As it stands in the text. */
  readonly raw: string;
  /** Compatibility forms undone, lower case, optional marks off. */
  readonly base: string;
  /** The optional marks. */
  readonly marks: string;
  /** How many symbols it folds to. */
  readonly symbols: number;
  readonly class: number;
  /** What stands between the letter before and this one, without invisible characters. */
  readonly gap: string;
  /** Whether invisible characters hang on it. */
  readonly haunted: boolean;
}

/** The letters of a stretch of text. */
export function lettersOf(
  text: string,
  from: number,
  to: number,
  characters: Characters,
): readonly Letter[] {
  const letters: Letter[] = [];
  let gap = '';
  for (let at = from; at < to; at = next(text, at)) {
    const raw = text.slice(at, next(text, at));
    const symbols = characters.symbolsAt(text, at).length;
    const kind = characters.classAt(text, at);
    const before = letters.at(-1);
    if (symbols > 0) {
      letters.push({ ...decomposed(raw), raw, symbols, class: kind, gap, haunted: false });
      gap = '';
    } else if (kind !== classes.clear) gap += raw;
    else if (before && gap === '') letters[letters.length - 1] = hung(before, raw);
  }
  return letters;
}

function decomposed(raw: string): { base: string; marks: string } {
  const points = Array.from(raw.normalize('NFKD').toLowerCase().normalize('NFKD'));
  const base = points.filter((point) => !isOptionalMark(point)).join('');
  return { base, marks: points.filter(isOptionalMark).join('') };
}

/** A letter with one more mark or invisible character on it. */
function hung(letter: Letter, raw: string): Letter {
  const more = { ...letter, raw: letter.raw + raw };
  return isMark(raw)
    ? { ...more, marks: letter.marks + raw.normalize('NFD') }
    : { ...more, haunted: true };
}
