import { currencyOf, dollarCountries } from '../reading/countries.ts';
import type { Fact } from './index.ts';

/** The currencies that lures name for work in a country that has its own. */
const lures: ReadonlySet<string> = new Set(['USD', 'USDT', 'CNY']);

/** Pay in US dollars, USDT or yuan for work in a country that pays in something else; USDT anywhere. */
export const fact: Fact = ({ pays, work, homes }) => {
  const countries = work.length > 0 ? work : homes;
  const spans = pays
    .filter(({ currency }) => {
      if (currency === 'USDT') return true;
      if (!lures.has(currency) || countries.length === 0) return false;
      if (currency === 'USD' && countries.some((country) => dollarCountries.has(country)))
        return (
          work.length > 0 && !homes.some((country) => work.includes(country)) && homes.length > 0
        );
      return !countries.some((country) => currencyOf.get(country) === currency);
    })
    .map(({ span }) => span);
  return spans.length > 0 ? spans : undefined;
};
