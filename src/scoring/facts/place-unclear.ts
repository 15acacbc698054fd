import { nowhere } from '../reading/places.ts';
import { placeSpan } from '../reading/place-spans.ts';
import { fact as placeNamed } from './place-named.ts';
import type { Fact } from './index.ts';

/** Says "abroad" or "overseas" and names no country. */
export const fact: Fact = (reading) => {
  if (placeNamed(reading)) return undefined;
  const spans = reading.places
    .filter(({ place }) => place.country === nowhere)
    .map((hit) => placeSpan(reading, hit));
  return spans.length > 0 ? spans : undefined;
};
