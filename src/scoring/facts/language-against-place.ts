import { placeSpan } from '../reading/place-spans.ts';
import type { Fact } from './index.ts';

/** Written in a language that is not at home where the work is: it looks for people who would have to travel. */
export const fact: Fact = (reading) => {
  const { homes, work, places } = reading;
  if (homes.length === 0 || work.length === 0) return undefined;
  if (work.some((country) => homes.includes(country))) return undefined;
  return places
    .filter(({ place }) => work.includes(place.country))
    .map((hit) => placeSpan(reading, hit));
};
