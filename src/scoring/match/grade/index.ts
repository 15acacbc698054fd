import type { Characters } from '../../fold/characters.ts';
import { lettersOf } from './letters.ts';
import { pairsOf } from './pairs.ts';
import { readingOf } from './readings.ts';
import { spacingOf } from './separators.ts';

/** Numbers of `grades`; below zero: what folds alike is not the same to a reader, and is no hit. */
export type GradeNumber = -1 | 0 | 1 | 2 | 3;

/** Judges what folds like a phrase on the original stretch of text. Asked only where the stretch is not the phrase itself. */
export function gradeOf(
  text: string,
  from: number,
  to: number,
  words: string,
  characters: Characters,
): GradeNumber {
  const letters = lettersOf(text, from, to, characters);
  const pairs = pairsOf(letters, lettersOf(words, 0, words.length, characters));
  const spacing = spacingOf(pairs, text.charAt(from - 1) === '#');
  if (pairs.length === 0 || spacing === 'no') return -1;
  const reading = readingOf(pairs);
  if (reading === 'no') return -1;
  if (reading === 'mixed') return 3;
  if (reading === 'folded') return 2;
  return spacing === 'separators' || letters.some(({ haunted }) => haunted) ? 1 : 0;
}
