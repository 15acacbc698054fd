import type { Field } from '../../model.ts';
import { isMessengerNear } from '../entities/chat.ts';
import type { Phone } from '../entities/phone.ts';
import { namesStreet } from '../reading/address.ts';
import { hasChat, isWebsite, linksOf, spansWhere } from '../reading/contacts.ts';
import { entitiesIn } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Fact } from './index.ts';

const shown = 3;

/** A number that people call: it is no messenger's id or link, and none is named beside it. */
const isCalled = (reading: Reading, phone: Phone & { readonly field: Field }): boolean =>
  !isMessengerNear(reading.listing[phone.field], phone.from, phone.to) &&
  !entitiesIn(reading, 'contact:chat').some(
    ({ field, from, to }) => field === phone.field && from < phone.to && phone.from < to,
  );

/** A messenger is the only way to answer: no telephone, mail address, website or street address. */
export const fact: Fact = (reading) => {
  const { listing } = reading;
  const phones = entitiesIn(reading, 'contact:phone');
  const chats =
    spansWhere(reading, ['contact:chat', 'contact:handle']) ??
    spansWhere(reading, ['contact:phone']);
  if (!chats && !hasChat(reading)) return undefined;
  const other =
    spansWhere(reading, ['contact:mail']) ??
    spansWhere(reading, ['contact:link'], isWebsite) ??
    linksOf(listing).some(isWebsite);
  if (other || phones.some((phone) => isCalled(reading, phone)) || namesStreet(listing.text))
    return undefined;
  return chats?.slice(0, shown) ?? [];
};
