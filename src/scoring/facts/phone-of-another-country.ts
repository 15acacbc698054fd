import { spansWhere } from '../reading/contacts.ts';
import type { Fact } from './index.ts';

/** A telephone number of a country that is not where the work is said to be. */
export const fact: Fact = (reading) =>
  reading.work.length === 0
    ? undefined
    : spansWhere(
        reading,
        ['contact:phone'],
        ({ country }) => country !== undefined && !reading.work.includes(country),
      );
