import { licencesIn } from '../reading/licences.ts';
import { spanOf } from '../reading/reading.ts';
import type { Fact } from './index.ts';

/** Names the number of a licence to recruit, in a form that one of the licensing countries uses. */
export const fact: Fact = ({ listing, fields }) => {
  const spans = fields.flatMap(({ field, text }) =>
    field === 'pay' ? [] : licencesIn(text).map(({ from, to }) => spanOf(listing, field, from, to)),
  );
  return spans.length > 0 ? spans : undefined;
};
