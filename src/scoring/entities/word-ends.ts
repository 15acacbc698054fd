import { codeBefore, isSpacedLetter, plainOf, unitsOf } from './plain.ts';

/** Where a word of these letters ends that begins at a place; -1 where none does, or where it goes on. */
export const endOf = (text: string, at: number, letters: string): number => {
  let done = 0;
  let here = at;
  while (here < text.length) {
    const code = text.codePointAt(here) ?? 0;
    const plain = plainOf(code);
    // marks after the last letter still belong to the word
    if (done >= letters.length && plain !== '') break;
    if (!letters.startsWith(plain, done)) return -1;
    done += plain.length;
    here += unitsOf(code);
  }
  if (done < letters.length) return -1;
  const joined =
    here < text.length &&
    isSpacedLetter(letters.charCodeAt(letters.length - 1)) &&
    isSpacedLetter(text.codePointAt(here) ?? 0);
  return joined ? -1 : here;
};

/** Where a word of these letters begins that ends at a place; -1 where none does, or where it began before. */
export const startOf = (text: string, to: number, letters: string): number => {
  let left = letters.length;
  let here = to;
  while (left > 0) {
    const code = codeBefore(text, here);
    if (code < 0) return -1;
    const plain = plainOf(code);
    if (!letters.endsWith(plain, left)) return -1;
    left -= plain.length;
    here -= unitsOf(code);
  }
  const before = codeBefore(text, here);
  const joined = before >= 0 && isSpacedLetter(letters.charCodeAt(0)) && isSpacedLetter(before);
  return joined ? -1 : here;
};
