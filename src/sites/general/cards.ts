import { readLinked } from './linked.ts';
import type { Page } from '../reading/page.ts';
import type { Found } from '../site.ts';
import { jobHint, saidByMarkup } from './hints.ts';

const fewest = 2;
const most = 2000;
/** Elements beyond this many are not looked at. */
const mostElements = 60_000;
const outside =
  'nav, footer, header, aside, form, [role="navigation"], [role="menu"], [role="banner"]';

interface Row {
  readonly cards: readonly Element[];
  readonly score: number;
}

/**
 * The cards of a list that we do not know: the row of siblings alike, rich in words and each with a link, that holds
 * the most; nothing where nothing says that they are about jobs.
 */
export function cardsIn(page: Page): Found[] {
  const row = bestRow(page);
  if (row === undefined) return [];
  return row.cards.slice(0, most).flatMap((card) => readLinked(card, page) ?? []);
}

/** The elements of the best row, without reading them. */
export function bestRow(page: Page): Row | undefined {
  const { body } = page.document;
  let best: Row | undefined;
  for (const parent of [body, ...[...body.querySelectorAll('*')].slice(0, mostElements)]) {
    if (parent.childElementCount < fewest || parent.closest(outside) !== null) continue;
    for (const cards of rowsOf(parent)) {
      const score = scoreOf(cards);
      if (score > (best?.score ?? 0) && areAboutJobs(cards, page)) best = { cards, score };
    }
  }
  return best;
}

function rowsOf(parent: Element): Element[][] {
  const byTag = new Map<string, Element[]>();
  for (const child of [...parent.children].filter(isRich)) {
    const row = byTag.get(child.tagName);
    if (row === undefined) byTag.set(child.tagName, [child]);
    else row.push(child);
  }
  return [...byTag.values()].filter((row) => row.length >= fewest);
}

function isRich(element: Element): boolean {
  if (/^(?:SCRIPT|STYLE|NAV|FOOTER|HEADER|ASIDE|FORM)$/.test(element.tagName)) return false;
  if (!element.matches('a[href]') && element.querySelector('a[href]') === null) return false;
  const { length } = element.textContent.trim();
  return length >= 30 && length <= 6000;
}

/** Many cards, and much in each; rows of bare links score low. */
function scoreOf(cards: readonly Element[]): number {
  const lengths = cards
    .map((card) => card.textContent.replace(/\s+/g, ' ').length)
    .sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return cards.length * Math.log(middle);
}

/** Most of them link to a job or are called one; or the page is, and they have a heading each. */
function areAboutJobs(cards: readonly Element[], page: Page): boolean {
  const called = cards.filter(
    (card) => jobHint.test(saidByMarkup(card)) || linksToJob(card, page),
  ).length;
  return called * 2 > cards.length;
}

function linksToJob(card: Element, page: Page): boolean {
  const links = card.matches('a[href]')
    ? [card]
    : [...card.querySelectorAll('a[href]')].slice(0, 5);
  return links.some((link) => {
    const href = link.getAttribute('href') ?? '';
    const path = URL.canParse(href, page.url.href) ? new URL(href, page.url.href).pathname : '';
    return jobHint.test(path);
  });
}
