import { blankListing, type Listing } from '../../model.ts';
import type { PageState } from '../../platform/messages.ts';
import { driftOf, type Page } from '../../sites/reading/index.ts';
import { firstInside, nearest } from '../safe-dom.ts';
import type { Seats } from './seats.ts';

/** After a change of address: empties the places that are no listings by the rules that count now. */
export function leaveStrangers(places: Seats, { anyListing }: Page): void {
  places.leaveGone();
  for (const seat of places.all()) {
    if (anyListing === undefined || !standsFor(seat.root, anyListing)) places.leave(seat);
  }
}

/** Whether an element is, is part of or holds what a selector means. */
function standsFor(root: Element, selector: string): boolean {
  return nearest(root, selector) !== undefined || firstInside(root, selector) !== undefined;
}

/** Whether and how a page is read, by how many listings were found; may look at the whole page. */
export function readingOf(
  { anyListing, document, url }: Page,
  wasAsked: boolean,
  listings: number,
): Pick<PageState, 'reading' | 'drift'> {
  if (anyListing === undefined && !wasAsked) return { reading: 'unread' };
  // What was found when the person asked may be the general reader's: the site may have changed all the same.
  const drift = listings === 0 || wasAsked ? driftOf(document, url.href) : undefined;
  const isLost = drift !== undefined && listings === 0;
  return { reading: isLost ? 'changed' : 'reading', ...(drift && { drift }) };
}

/** What stands for a listing of which nothing could be read. */
export function nothingRead({ url, site }: Page): Listing {
  return { ...blankListing, url: url.href, site: site?.name ?? url.host, by: 'adapter' };
}
