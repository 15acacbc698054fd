import { entitiesIn } from '../reading/reading.ts';
import { spansWhere } from '../reading/contacts.ts';
import type { Fact } from './index.ts';

/** Boards and archives put such marks where a telephone number or a mail address stood. */
const masked =
  /#(?:EMAIL|PHONE)_[0-9a-f]{8,64}#|\[(?:email|phone)\s?(?:protected|hidden|removed)\]/iu;

/** A telephone number or an address at a free mailbox to answer to, and no mail address at a domain of its own. */
export const fact: Fact = (reading) => {
  if (entitiesIn(reading, 'contact:mail').some(({ free }) => !free)) return undefined;
  return (
    spansWhere(reading, ['contact:mail', 'contact:phone']) ??
    (masked.test(reading.listing.text) ? [] : undefined)
  );
};
