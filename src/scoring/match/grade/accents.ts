import { classes } from '../../fold/classes.ts';
import type { Letter } from './letters.ts';
import type { Odd } from './readings.ts';

/** Fewer letters than this say too little once an accent is gone or added; several accents ask for more. */
const enough = { one: 5, several: 7 } as const;

/** Judges accents that were left out, added or exchanged, in scripts that put spaces between words. */
export function accentsOf(
  odd: readonly Odd[],
  letters: readonly Letter[],
): 'no' | 'exact' | 'folded' {
  const all = odd.filter(({ text, words }) => text.marks !== words.marks);
  const spaced = all.filter(({ text }) => text.class === classes.spaced);
  if (spaced.length === 0) return all.length === 0 ? 'exact' : 'folded';
  // Half an accent is another letter: tiên is not tiền.
  const left = spaced.filter(({ text, words }) => text.marks === '' && words.marks !== '');
  const added = spaced.filter(({ text, words }) => holds(text.marks, words.marks));
  if (left.length + added.length < spaced.length) return 'no';
  if (added.length > 1 || added.some(({ text }) => isUnwritten(text))) return 'folded';
  const needed = spaced.length > 1 ? enough.several : enough.one;
  return letters.length >= needed ? 'folded' : 'no';
}

/** Whether a letter has marks that no language puts on it: they do not fuse. */
function isUnwritten({ raw }: Letter): boolean {
  return Array.from(raw.normalize('NFC')).length > 1;
}

/** Whether marks hold all others and more. */
function holds(marks: string, others: string): boolean {
  return marks.length > others.length && Array.from(others).every((mark) => marks.includes(mark));
}
