import { next, type Characters } from '../fold/characters.ts';
import type { Pattern } from './book.ts';
import type { Word } from './columns.ts';
import type { Edges } from './edges.ts';
import { gradeOf } from './grade/index.ts';
import { isWritten, wordingOf } from './wording.ts';

/** A stretch of a text, with the number of its grade. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly grade: number;
}

/**
 * Settles whether a wording whose symbols were met really stands in the original text: from the edges of a word to
 * the edges of a word, and read by people as it is by us. `chosen` is the word of each of the pattern's columns;
 * `last` is where its last character begins; `whole` whether that character has no more symbols than the wording
 * takes (a Korean syllable may).
 */
export type Stand = (
  text: string,
  pattern: Pattern,
  chosen: readonly Word[],
  from: number,
  last: number,
  whole: boolean,
) => Stretch | undefined;

/** How many grades are remembered. */
const mostGrades = 2000;

/** Settles wordings on their originals. */
export function standOf(edges: Edges, characters: Characters): Stand {
  const grades = new Map<string, number>();

  function stand(
    text: string,
    pattern: Pattern,
    chosen: readonly Word[],
    from: number,
    last: number,
    whole: boolean,
  ): Stretch | undefined {
    const { open } = pattern;
    if (!whole && !open) return undefined;
    const end = next(text, last);
    const stem = whole ? edges.pastMarks(text, end) : end;
    if (!edges.beginsWord(text, from, stem)) return undefined;
    if (!open && !edges.endsWord(text, stem)) return undefined;
    const plain = whole && isWritten(text, from, stem, pattern, chosen);
    const grade = plain ? 0 : gradeOn(text, wordingOf(pattern, chosen), from, last, stem, whole);
    if (grade < 0) return undefined;
    return { from, to: open ? edges.pastWord(text, stem) : stem, grade };
  }

  function gradeOn(
    text: string,
    words: string,
    from: number,
    last: number,
    stem: number,
    whole: boolean,
  ): number {
    if (whole) {
      const grade = graded(text, from, stem, words);
      return isBrief(words) && grade > 0 ? -1 : grade;
    }
    // The last syllable is only begun by the phrase: judge what stands before it.
    return from === last ? 0 : graded(text, from, last, words.slice(0, -1));
  }

  /** Grades hang on the words, the stretch and what stands before it alone; the same ones come again and again. */
  function graded(text: string, from: number, to: number, words: string): number {
    const stretch = `${from > 0 ? text.charAt(from - 1) : ' '}${text.slice(from, to)}\n${words}`;
    const known = grades.get(stretch);
    if (known !== undefined) return known;
    const grade = gradeOf(text, from, to, words, characters);
    if (grades.size >= mostGrades) grades.clear();
    grades.set(stretch, grade);
    return grade;
  }

  return stand;
}

/** Whether words are so short that only their plain form says anything: 1B and n-o are not ib and no. */
export function isBrief(words: string): boolean {
  return words.length < 3 && words < '\u3040';
}
