import { nowhere } from '../reading/places.ts';
import { placeSpan } from '../reading/place-spans.ts';
import type { Fact } from './index.ts';

/** Names a country or a place, or has something in its place field. */
export const fact: Fact = (reading) => {
  const spans = reading.places
    .filter(({ place }) => place.country !== nowhere)
    .map((hit) => placeSpan(reading, hit));
  if (spans.length > 0) return spans;
  const vague = reading.places.some(({ field }) => field === 'place');
  return reading.listing.place.trim() !== '' && !vague ? [] : undefined;
};
