import { hasChat, isWebsite, linksOf, spansWhere } from '../reading/contacts.ts';
import type { Fact } from './index.ts';

const shown = 3;

/** A messenger or a telephone is the only way to answer: no address at a firm's domain, no website. */
export const fact: Fact = (reading) => {
  const office = spansWhere(reading, ['contact:mail'], (mail) => !mail.free);
  const site = spansWhere(reading, ['contact:link'], isWebsite);
  if (office || site || linksOf(reading.listing).some(isWebsite)) return undefined;
  const chats = spansWhere(reading, ['contact:chat', 'contact:handle', 'contact:phone']);
  return chats?.slice(0, shown) ?? (hasChat(reading) ? [] : undefined);
};
