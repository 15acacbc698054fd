import type { Span } from '../../model.ts';
import type { PlaceTier } from '../asset.ts';
import { spanOf } from './reading.ts';
import type { PlaceHit, Reading } from './reading.ts';

/** The stretch of words that names a place. */
export const placeSpan = ({ listing }: Reading, { field, from, to }: PlaceHit): Span =>
  spanOf(listing, field, from, to);

/** Where places of these tiers are named; undefined where none is. */
export function placeSpans(
  reading: Reading,
  ...tiers: readonly PlaceTier[]
): readonly Span[] | undefined {
  const spans = reading.places
    .filter(({ place }) => tiers.includes(place.tier))
    .map((hit) => placeSpan(reading, hit));
  return spans.length > 0 ? spans : undefined;
}
