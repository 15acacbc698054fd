import { spanOf } from '../reading/reading.ts';
import type { Fact } from './index.ts';

/** Letters and everything else between them. */
const parts = (text: string): { letters: number; others: number } => {
  const letters = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  return { letters, others: Array.from(text).length - letters };
};

/** Words of a sign are written so that filters do not see them: letters of other scripts, or letters taken apart. */
export const fact: Fact = ({ listing, signs }) => {
  const spans = signs
    .filter(({ field, from, to, grade }) => {
      if (grade === 'mixed') return true;
      if (grade !== 'separators') return false;
      const { letters, others } = parts(listing[field].slice(from, to));
      return letters >= 4 && others * 2 >= letters;
    })
    .map(({ field, from, to }) => spanOf(listing, field, from, to));
  return spans.length > 0 ? spans : undefined;
};
