import type { Span } from '../../model.ts';
import { payMultiples } from '../numbers.ts';
import { countryOfCurrency } from './countries.ts';
import type { Pay } from './pay.ts';
import type { Reading } from './reading.ts';

/** What pay is measured against: what the role earns a month on average in US dollars, and whether the country is a documented host. */
export interface Yardstick {
  readonly wage: number;
  readonly host: boolean;
}

const wageIn = ({ wages }: Reading, countries: readonly string[]): number =>
  Math.max(0, ...countries.map((country) => wages.get(country)?.average ?? 0));

const isHost = ({ places, work }: Reading): boolean =>
  places.some(
    ({ place }) =>
      (place.tier === 'hotspot' || place.tier === 'host') && work.includes(place.country),
  );

/** The countries that the language makes likely, narrowed by the currency where it is one of theirs. */
function homesFor({ homes }: Reading, pay: Pay): readonly string[] {
  const country = countryOfCurrency.get(pay.currency);
  return country && homes.includes(country) ? [country] : homes.slice(0, 3);
}

/**
 * The wage of a documented host country where the work is there; else the better of place and home, so that a
 * rich country's ordinary wage is never called high. Without either the country of the currency.
 */
export function yardstickFor(reading: Reading, pay: Pay): Yardstick | undefined {
  const host = isHost(reading);
  const work = wageIn(reading, reading.work);
  const { times, hosts } = reading.role;
  if (host && work > 0) return { wage: hosts ? work * times : work, host };
  const home = wageIn(reading, homesFor(reading, pay));
  const other = countryOfCurrency.get(pay.currency);
  const wage = Math.max(work, home) || wageIn(reading, other ? [other] : []);
  return wage > 0 ? { wage: wage * times, host: false } : undefined;
}

/** The pay that lies in a band of multiples of the yardstick; undefined where the highest of them lies elsewhere. */
export function measured(reading: Reading, band: 'above' | 'far'): readonly Span[] | undefined {
  const spans = reading.pays.flatMap((pay) => {
    const yardstick = yardstickFor(reading, pay);
    if (!yardstick) return [];
    const { above, far } = payMultiples[yardstick.host ? 'host' : 'other'];
    const multiple = pay.monthly / yardstick.wage;
    const found = multiple >= far ? 'far' : multiple >= above ? 'above' : undefined;
    return found ? [{ found, span: pay.span }] : [];
  });
  const best = spans.some(({ found }) => found === 'far') ? 'far' : 'above';
  if (spans.length === 0 || best !== band) return undefined;
  return spans.filter(({ found }) => found === band).map(({ span }) => span);
}
