import { toBase64 } from '../bytes.ts';
import type { Anchor } from './anchor.ts';
import { mostWays } from './record.ts';
import { widths } from './window.ts';

/** Writes the literals by which patterns are looked up, as `literalsOf` reads them: Uint32 in base64. */
export function writtenLiterals(
  looked: readonly { readonly anchor: Anchor; readonly place: number }[],
): string {
  const numbers = looked.flatMap(({ anchor, place }) =>
    anchor.literals.flatMap(({ hash, width, mark, end }, way) => [
      hash * 4 + widths.indexOf(width),
      place * mostWays + way,
      end + mark * 256,
    ]),
  );
  return toBase64(new Uint8Array(Uint32Array.from(numbers).buffer));
}
