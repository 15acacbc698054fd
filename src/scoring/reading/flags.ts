/** Flags name countries too: posts that avoid a country's name put its flag (two regional indicators) instead. */
import type { Field } from '../../model.ts';
import type { PlaceRow } from '../asset.ts';
import type { PlaceHit } from './reading.ts';

/** 🇦: the first regional indicator; the others follow in the order of the alphabet. */
const first = 0x1f1e6;
const letterA = 65;

const letterAt = (text: string, at: number): string | undefined => {
  const code = text.codePointAt(at) ?? 0;
  return code >= first && code < first + 26
    ? String.fromCharCode(code - first + letterA)
    : undefined;
};

/**
 * The countries of `places` whose flags stand in one field. Hand only the countries that a flag shall name: a flag
 * says where somebody comes from as often as where the work is.
 */
export function flagsIn(
  field: Field,
  text: string,
  places: ReadonlyMap<string, PlaceRow>,
): PlaceHit[] {
  const hits: PlaceHit[] = [];
  let from = text.indexOf('\ud83c');
  while (from >= 0) {
    const [one, two] = [letterAt(text, from), letterAt(text, from + 2)];
    const isFlag = one !== undefined && two !== undefined;
    const place = isFlag ? places.get(one + two) : undefined;
    if (place) hits.push({ place, field, from, to: from + 4 });
    from = text.indexOf('\ud83c', from + (isFlag ? 4 : 2));
  }
  return hits;
}
