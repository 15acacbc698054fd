import { fields } from '../model.ts';
import type { Listing } from '../model.ts';
import type { BackgroundMessages } from '../platform/messages.ts';
import { openOwnPage } from '../platform/pages.ts';
import { putBy, takeOnce } from '../platform/session.ts';

type Handed = ReturnType<BackgroundMessages['handedOver']>;

const keyOf = (ticket: string): string => `handed over ${ticket}`;

/** The browser's memory for this is 1 MB in old versions. UTF-16 units a field. */
const longestField = 50_000;
const mostLinks = 200;

function clipped<T extends Handed>(what: T): T {
  const seen = what.seen && {
    ...what.seen,
    listing: clippedListing(what.seen.listing),
  };
  const text = what.text?.slice(0, longestField);
  return { ...what, ...(seen && { seen }), ...(text !== undefined && { text }) };
}

function clippedListing(listing: Listing): Listing {
  const words: Partial<Listing> = Object.fromEntries(
    fields.map((field) => [field, listing[field].slice(0, longestField)]),
  );
  return { ...listing, ...words, links: listing.links.slice(0, mostLinks) };
}

/** Opens one of our pages and puts by, in memory only, what that page and no other is to begin with. */
export async function handOver(page: 'help' | 'report' | 'check', what: Handed): Promise<void> {
  const ticket = crypto.randomUUID();
  await putBy(keyOf(ticket), clipped(what));
  await openOwnPage(page, { ticket });
}

/** What was put by under this ticket, once. */
export async function takeOver(ticket: string): Promise<Handed> {
  return (await takeOnce(keyOf(ticket))) ?? {};
}
