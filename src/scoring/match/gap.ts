import { next, type Characters } from '../fold/characters.ts';
import { classes } from '../fold/classes.ts';
import { endsSentence } from '../sentence.ts';

/** What `...` may skip: six words, or sixteen characters of a script without spaces; counted in 48ths of a gap. */
const budget = 48;
const wordCost = 8;
const characterCost = 3;
/** Most UTF-16 units of a gap: six long words. */
export const longestGap = 200;

/** An apostrophe, a hyphen or a decimal point stays inside its word. */
const insideWords = "'’.-,";

/** Whether what lies between two positions is no more than a gap may skip, all in one sentence. */
export function gapFits(text: string, from: number, to: number, characters: Characters): boolean {
  return to - from <= longestGap && gapReach(text, from, characters, to) === to;
}

/** The farthest position up to which a gap may skip; none beyond `most` is looked at. */
export function gapReach(
  text: string,
  from: number,
  { classAt }: Characters,
  most: number = Math.min(text.length, from + longestGap),
): number {
  let cost = 0;
  let inWord = false;
  for (let at = from; at < most; at = next(text, at)) {
    const kind = classAt(text, at);
    if (kind === classes.clear || kind === classes.bound) continue;
    if (kind === classes.none) {
      if (endsSentence(text, at)) return at;
      inWord &&= insideWords.includes(text.charAt(at)) && at > from;
    } else if (kind === classes.unspaced) cost += characterCost;
    else if (!inWord) {
      cost += wordCost;
      inWord = true;
    }
    if (cost > budget) return at;
  }
  return most;
}
