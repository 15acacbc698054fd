/** Reads a page of a site we do not know, because the person asked: as good as can be told without knowing it. */
import { cardsIn } from './general/cards.ts';
import { mainTextOf } from './general/main-text.ts';
import { fromPostings } from './general/postings.ts';
import type { Page } from './reading/page.ts';
import type { Found } from './site.ts';

/** The listings of a page in page order: what it tells as structured data, else its cards, else its main text. */
export function readGeneral(page: Page): Found[] {
  const told = fromPostings(page);
  if (told.length > 0) return told;
  const main = mainTextOf(page);
  if (main?.isListing === true) return [main.found];
  const cards = cardsIn(page);
  if (cards.length > 0) return cards;
  return main === undefined ? [] : [main.found];
}
