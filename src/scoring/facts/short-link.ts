import { linksOf, spansWhere } from '../reading/contacts.ts';
import type { Fact } from './index.ts';

/** A link that hides where it leads. */
export const fact: Fact = (reading) => {
  const spans = spansWhere(reading, ['contact:link'], (link) => link.short);
  const hidden = linksOf(reading.listing).some(
    (link) => link.kind === 'contact:link' && link.short,
  );
  return spans ?? (hidden ? [] : undefined);
};
