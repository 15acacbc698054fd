/** Looking around a sign: the hits of words near it, and whether a sentence ends on the way. */
import type { Hit } from './match/hit.ts';
import { endsSentence } from './sentence.ts';

/** Does a sentence end between the two positions? Looked at only over short stretches. */
export const sentenceEnds = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (endsSentence(text, at)) return true;
  return false;
};

/** The first of the sorted hits that begins at `from` or later. */
function firstFrom(hits: readonly Hit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of hits sorted by position, those that begin between the two positions. */
export function between<Kind extends Hit>(
  hits: readonly Kind[],
  from: number,
  to: number,
): readonly Kind[] {
  const first = firstFrom(hits, from);
  return hits.slice(first, firstFrom(hits, to));
}

/** The longest negation or warning that is looked for before a sign, in UTF-16 units. */
export const longest = 60;
