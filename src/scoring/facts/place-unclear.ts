import { nowhere } from '../reading/places.ts';
import { placeSpan } from '../reading/place-spans.ts';
import type { PlaceHit, Reading } from '../reading/reading.ts';
import { fact as placeNamed } from './place-named.ts';
import type { Fact } from './index.ts';

/** A town of the reader's own country, named in the words: where people start ("those in Cebu first"), not where the work is. */
const isStart = ({ homes }: Reading, { field, place }: PlaceHit): boolean =>
  field === 'text' &&
  place.kind === 'place' &&
  place.tier === 'other' &&
  homes.includes(place.country);

/** Says "abroad" or "overseas" and names no country where that would be. */
export const fact: Fact = (reading) => {
  const places = reading.places.filter((hit) => !isStart(reading, hit));
  if (placeNamed({ ...reading, places })) return undefined;
  const spans = places
    .filter(({ place }) => place.country === nowhere)
    .map((hit) => placeSpan(reading, hit));
  return spans.length > 0 ? spans : undefined;
};
