import { toBase64 } from '../bytes.ts';
import type { Anchor } from './anchor.ts';
import type { RarestWindow } from './rarest.ts';
import { mostWays } from './record.ts';
import { mixed, widths } from './window.ts';

type Row = RarestWindow & { readonly wording: number; readonly key: number };

/** Writes the literals of all anchors, in order of the mixed hash, so that loading need not sort them. */
export function writtenLiterals(
  anchors: readonly (Anchor | undefined)[],
  places: readonly number[],
): string {
  const rows = anchors
    .flatMap((anchor, pattern) =>
      (anchor?.literals ?? []).map((literal, way): Row => ({
        ...literal,
        wording: (places[pattern] ?? 0) * mostWays + way,
        key: mixed(literal.hash, literal.width),
      })),
    )
    .sort((a, b) => a.key - b.key || a.wording - b.wording);
  const numbers = rows.flatMap(({ hash, width, wording, end, mark }) => [
    hash * 4 + widths.indexOf(width),
    wording,
    end + mark * 256,
  ]);
  return toBase64(new Uint8Array(Uint32Array.from(numbers).buffer));
}
