import { namesEmployer } from '../reading/employer.ts';
import { entitiesIn } from '../reading/reading.ts';
import type { Fact } from './index.ts';

/** Nobody is named who would be the employer: no name, no legal form, no address at a domain of its own. */
export const fact: Fact = (reading) => {
  const { listing } = reading;
  if (listing.employer.trim() !== '') return undefined;
  if (entitiesIn(reading, 'contact:mail').some((mail) => !mail.free)) return undefined;
  return namesEmployer(`${listing.title}\n${listing.text}`) ? undefined : [];
};
