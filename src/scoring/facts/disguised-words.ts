import { spanOf } from '../reading/reading.ts';
import type { Fact } from './index.ts';

/** Letters taken apart: three pieces or more, most of them a single letter ("Nam / Nữ" is two words, "38 y/o" two letters). */
function isTakenApart(text: string): boolean {
  const pieces = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((piece) => /\p{L}/u.test(piece));
  const single = pieces.filter((piece) => piece.replace(/\p{M}/gu, '').length === 1);
  return pieces.length >= 3 && single.length * 3 >= pieces.length * 2;
}

/** Invisible characters between Latin or Cyrillic letters; other scripts break their lines with them. */
const hidden = /[\p{Script=Latin}\p{Script=Cyrillic}]\p{Cf}+[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Words of a sign are written so that filters do not see them: letters of other scripts, letters taken apart, invisible ones put in. */
export const fact: Fact = ({ listing, signs }) => {
  const spans = signs
    .filter(({ field, from, to, grade, calms }) => {
      // Who writes the dots of an abbreviation hides nothing with them: such words are there to be seen.
      if (calms) return false;
      if (grade === 'mixed') return true;
      const text = grade === 'exact' ? '' : listing[field].slice(from, to);
      return isTakenApart(text) || hidden.test(text);
    })
    .map(({ field, from, to }) => spanOf(listing, field, from, to));
  return spans.length > 0 ? spans : undefined;
};
