import { next, type Characters } from '../fold/characters.ts';
import type { Edges } from './edges.ts';
import { gradeOf, isWritten } from './grade/index.ts';
import type { Literals } from './literals.ts';
import { wordsOf } from './literals.ts';

/** A stretch of a text, with the number of its grade. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly grade: number;
}

/**
 * Settles whether a literal whose symbols were met really stands in the original text: from the edges of a word to
 * the edges of a word, and read by people as it is by us. `last` is where its last character begins; `whole` whether
 * that character has no more symbols than the literal takes (a Korean syllable may).
 */
export type Stand = (
  text: string,
  literal: number,
  from: number,
  last: number,
  whole: boolean,
) => Stretch | undefined;

/** Settles literals on their originals. */
export function standOf(literals: Literals, edges: Edges, characters: Characters): Stand {
  const { words, lines, open } = literals;

  function stand(
    text: string,
    literal: number,
    from: number,
    last: number,
    whole: boolean,
  ): Stretch | undefined {
    const isOpen = open[literal] === 1;
    if (!whole && !isOpen) return undefined;
    const end = next(text, last);
    const stem = whole ? edges.pastMarks(text, end) : end;
    if (!edges.beginsWord(text, from, stem)) return undefined;
    if (!isOpen && !edges.endsWord(text, stem)) return undefined;
    const grade = gradeOn(text, literal, from, whole ? stem : last, whole);
    if (grade < 0) return undefined;
    return { from, to: isOpen ? edges.pastWord(text, stem) : stem, grade };
  }

  function gradeOn(
    text: string,
    literal: number,
    from: number,
    to: number,
    whole: boolean,
  ): number {
    const start = lines[literal] ?? 0;
    const end = (lines[literal + 1] ?? 0) - 1;
    if (whole && isWritten(text, from, to, words, start, end)) return 0;
    const wanted = wordsOf(literals, literal);
    if (whole) return gradeOf(text, from, to, wanted, characters);
    // The last syllable is only begun by the phrase: judge what stands before it.
    const before = wanted.slice(0, -1);
    return from === to ? 0 : gradeOf(text, from, to, before, characters);
  }

  return stand;
}
