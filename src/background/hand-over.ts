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
/** Base64 of the bytes with which every PNG begins. */
const isPicture = /^iVBORw0KGgo/;
const longestPicture = 4_000_000;

function clipped(what: Handed): Handed {
  const seen = what.seen && {
    ...what.seen,
    listing: clippedListing(what.seen.listing),
  };
  const text = what.text?.slice(0, longestField);
  const { picture = '', ...rest } = what;
  return {
    ...rest,
    ...(seen && { seen }),
    ...(text !== undefined && { text }),
    ...(isPicture.test(picture) && picture.length <= longestPicture && { picture }),
  };
}

function clippedListing(listing: Listing): Listing {
  const words: Partial<Listing> = Object.fromEntries(
    fields.map((field) => [field, listing[field].slice(0, longestField)]),
  );
  return { ...listing, ...words, links: listing.links.slice(0, mostLinks) };
}

/** Opens one of our pages and puts by, in memory only, what that page and no other is to begin with. */
export async function handOver(
  page: 'help' | 'report' | 'check' | 'note',
  what: Handed,
): Promise<void> {
  const ticket = crypto.randomUUID();
  const { picture, ...rest } = clipped(what);
  // Old browsers have too little memory for a picture; the listing is what matters.
  await putBy(keyOf(ticket), { ...rest, ...(picture !== undefined && { picture }) }).catch(() =>
    putBy(keyOf(ticket), rest),
  );
  await openOwnPage(page, { ticket });
}

/** What was put by under this ticket, once. */
export async function takeOver(ticket: string): Promise<Handed> {
  return (await takeOnce(keyOf(ticket))) ?? {};
}
