import type { Anchor } from './anchor.ts';
import { numberWriter } from './numbers.ts';
import { hashDigits, markDigits } from './record.ts';
import { widths } from './window.ts';

/**
 * Writes the literals by which patterns are looked up, in order of the patterns. Of each: its window's hash; four times
 * its mark, and which of the widths; how many of its symbols its window ends after; which wording of the pattern's
 * stretch it is; how far its pattern stands behind that of the literal before.
 */
export function writtenLiterals(
  looked: readonly { readonly anchor: Anchor; readonly place: number }[],
): string {
  const numbers = numberWriter();
  let last = 0;
  for (const { anchor, place } of looked) {
    for (const [way, { hash, width, mark, end }] of anchor.literals.entries()) {
      numbers.putFixed(hash, hashDigits);
      numbers.putFixed(mark * 4 + widths.indexOf(width), markDigits);
      numbers.put(end);
      numbers.put(way);
      numbers.put(place - last);
      last = place;
    }
  }
  return numbers.text();
}
