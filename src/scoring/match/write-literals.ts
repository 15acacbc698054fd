import { toBase64 } from '../bytes.ts';
import type { Anchor } from './anchor.ts';
import { outlineOf } from './literals.ts';
import { mostPlaces, mostWays } from './record.ts';
import { TooMuch } from './too-much.ts';
import { widths } from './window.ts';

/**
 * Writes the literals by which patterns are looked up, as `literalsOf` reads them: Uint32 in base64. Throws a
 * `PhraseError` where the patterns take more room than a literal can name.
 */
export function writtenLiterals(
  looked: readonly { readonly anchor: Anchor; readonly place: number }[],
): string {
  if (looked.some(({ place }) => place >= mostPlaces))
    throw new TooMuch('The phrases take more room than there is: leave some out');
  const numbers = looked.flatMap(({ anchor, place }) =>
    anchor.literals.flatMap(({ hash, width, mark, end }, way) => [
      hash,
      place * mostWays + way,
      outlineOf(end, mark, widths.indexOf(width)),
    ]),
  );
  return toBase64(new Uint8Array(Uint32Array.from(numbers).buffer));
}
