/** What a listing names that can be looked up or compared, as investigators ask for it. */
import { fields } from '../model.ts';
import type { Field, Listing } from '../model.ts';
import type { ContactKind, FoundContact } from './contacts.ts';
import { contactsIn, saidByLink } from './contacts.ts';

/** One thing that can be looked up or compared, exactly as it stands in the listing. */
export interface Indicator {
  readonly kind: ContactKind;
  readonly value: string;
  /** Where it stands: `links` when it is behind a link of the listing, `answers` when the person named it. */
  readonly where: Field | 'links' | 'answers';
}

const mostOfAll = 200;

/** Contacts in words that tell to whom money went: there a number without a country is an account's, no phone's. */
export const payeesIn = (text: string): readonly FoundContact[] =>
  contactsIn(text).filter(({ kind, value }) => kind !== 'phone' || value.startsWith('+'));

/** What the person names as the advertiser's. */
export interface Named {
  readonly contacts?: readonly string[] | undefined;
  readonly payees?: readonly string[] | undefined;
}

/** Every indicator of a listing, then of what the person named, each once, in this order; at most 200. */
export function indicatorsOf(
  listing: Pick<Listing, Field | 'links'>,
  { contacts = [], payees = [] }: Named = {},
): readonly Indicator[] {
  const found = new Map<string, Indicator>();
  const add = (kind: ContactKind, value: string, where: Indicator['where']): void => {
    const key = `${kind} ${value}`;
    if (found.size < mostOfAll && !found.has(key)) found.set(key, { kind, value, where });
  };
  for (const field of fields) {
    for (const { kind, value } of contactsIn(listing[field])) {
      if (field !== 'pay' || kind !== 'phone') add(kind, value, field);
    }
  }
  for (const address of listing.links) {
    const said = saidByLink(address);
    const named = said === address ? [] : contactsIn(said);
    for (const { kind, value } of named) add(kind, value, 'links');
    if (named.length === 0) add('link', address.slice(0, 2000), 'links');
  }
  for (const { kind, value } of [...contacts.flatMap(contactsIn), ...payees.flatMap(payeesIn)]) {
    add(kind, value, 'answers');
  }
  return [...found.values()];
}
