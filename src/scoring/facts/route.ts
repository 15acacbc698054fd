import { nowhere } from '../reading/places.ts';
import { placeSpan } from '../reading/place-spans.ts';
import type { Fact } from './index.ts';

/** More countries than this are a list of offices or markets. */
const most = 4;

/** A town on the border or a city where travellers land, named beside a host country that is another. */
export const fact: Fact = (reading) => {
  const named = reading.places.filter(({ place }) => place.country !== nowhere);
  // Where its readers live is where they start, however many countries that may be.
  const away = named.filter(({ place }) => !reading.homes.includes(place.country));
  if (new Set(away.map(({ place }) => place.country)).size > most) return undefined;
  const hosts = named.filter(({ place }) => place.tier === 'hotspot' || place.tier === 'host');
  const ends = new Set(hosts.map(({ place }) => place.country));
  const ways = named.filter(
    ({ place }) =>
      (place.tier === 'border' || place.tier === 'landing') &&
      ends.size > 0 &&
      !ends.has(place.country),
  );
  return ways.length > 0 ? [...ways, ...hosts].map((hit) => placeSpan(reading, hit)) : undefined;
};
