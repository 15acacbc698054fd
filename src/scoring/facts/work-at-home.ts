import { currencyOf, dollarCountries, ownOf } from '../reading/countries.ts';
import { placeSpan } from '../reading/place-spans.ts';
import type { Fact } from './index.ts';

/** Where journeys end, cross a border or begin: Batam and Kunming are where people of the country itself are taken off. */
const elsewhere: ReadonlySet<string> = new Set(['hotspot', 'border', 'landing']);

/** Landing places so large that most who work there live there. */
const large: ReadonlySet<string> = new Set([
  'Bangkok',
  'Kuala Lumpur',
  'Ho Chi Minh City',
  'Ha Noi',
]);

/**
 * Every place that is named lies in a country where readers of the ad's language live, none is known for compounds or
 * crossings, none is "abroad", and what is paid is that country's money.
 */
export const fact: Fact = (reading) => {
  const { places, language, pays } = reading;
  const own = ownOf.get(language) ?? [];
  if (places.length === 0 || own.length === 0) return undefined;
  const here = ({ name, country, tier }: (typeof places)[number]['place']): boolean =>
    own.includes(country) && (!elsewhere.has(tier) || large.has(name));
  if (!places.every(({ place }) => here(place))) return undefined;
  const monies = own.map((country) => currencyOf.get(country));
  if (own.some((country) => dollarCountries.has(country))) monies.push('USD');
  return pays.every(({ currency }) => monies.includes(currency))
    ? places.map((hit) => placeSpan(reading, hit))
    : undefined;
};
