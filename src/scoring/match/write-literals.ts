import { toBase64 } from '../bytes.ts';
import type { Anchor } from './anchor.ts';
import type { RarestWindow } from './rarest.ts';
import { mostWays, type PhraseRecord } from './record.ts';
import { mixed, widths } from './window.ts';

type Row = RarestWindow & { readonly wording: number; readonly key: number };

/** Writes the literals of all anchors, in order of the mixed hash, so that loading need not sort them. */
export function writtenLiterals(
  anchors: readonly (Anchor | undefined)[],
  places: readonly number[],
): Pick<PhraseRecord, 'hashes' | 'wordings' | 'ends'> {
  const rows = anchors
    .flatMap((anchor, pattern) =>
      (anchor?.literals ?? []).map((literal, way): Row => ({
        ...literal,
        wording: (places[pattern] ?? 0) * mostWays + way,
        key: mixed(literal.hash, literal.width),
      })),
    )
    .sort((a, b) => a.key - b.key || a.wording - b.wording);
  const words = (numbers: readonly number[]): string =>
    toBase64(new Uint8Array(Uint32Array.from(numbers).buffer));
  return {
    hashes: words(rows.map(({ hash, width }) => hash * 4 + widths.indexOf(width))),
    wordings: words(rows.map(({ wording }) => wording)),
    ends: toBase64(Uint8Array.from(rows.map(({ end }) => end))),
  };
}
