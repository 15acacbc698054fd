import { nowhere } from '../reading/places.ts';
import { placeSpan } from '../reading/place-spans.ts';
import type { Fact } from './index.ts';

/** More countries than this in the words are a list of offices or markets. */
const most = 3;

/** Title or place field name one country, the words put the work in a host country that is another. */
export const fact: Fact = (reading) => {
  const named = reading.places.filter(({ place }) => place.country !== nowhere);
  const head = named.filter(({ field }) => field === 'place' || field === 'title');
  const body = named.filter(({ field }) => field === 'text');
  const countries = new Set(head.map(({ place }) => place.country));
  const away = body.filter(({ place }) => !reading.homes.includes(place.country));
  if (countries.size === 0 || new Set(away.map(({ place }) => place.country)).size > most)
    return undefined;
  const moved = body.filter(
    ({ place }) =>
      (place.tier === 'hotspot' || place.tier === 'host') && !countries.has(place.country),
  );
  return moved.length > 0 ? [...head, ...moved].map((hit) => placeSpan(reading, hit)) : undefined;
};
