/** Reads a page of a site we do not know, because the person asked: as good as can be told without knowing it. */
import { bestRow, readRow, wordsIn } from './general/cards.ts';
import { mainTextOf } from './general/main-text.ts';
import { fromPostings } from './general/postings.ts';
import { fromScripts } from './general/scripted.ts';
import { expectsListings } from './reading/drift.ts';
import type { Page } from './reading/page.ts';
import type { Found } from './site.ts';

/** A list page says more in its cards than in any other text, a page of one job less in those of similar jobs. */
const much = 1.5;

/**
 * The listings of a page in page order: what it tells as structured data, else its cards, else its main text. Where
 * a site we know should hold listings and shows none, what only its scripts tell.
 */
export function readGeneral(page: Page): Found[] {
  const told = fromPostings(page);
  if (told.length > 0) return told;
  const row = bestRow(page);
  const main = mainTextOf(page);
  if (row !== undefined) {
    const block = main?.found.parts.text[0];
    const isInRow =
      block !== undefined && row.some((card) => card.contains(block) || block.contains(card));
    const isList = isInRow || wordsIn(row) > much * (main?.found.listing.text.length ?? 0);
    // Below one job stand similar ones.
    const isOne = main !== undefined && main.found.listing.text.length > much * wordsIn(row);
    if (isList || (main?.because === undefined && !isOne)) return readRow(row, page);
    if (isOne) return [main.found];
  }
  if (main?.because !== undefined) return [main.found];
  return expectsListings(page.url.href) ? fromScripts(page) : [];
}
