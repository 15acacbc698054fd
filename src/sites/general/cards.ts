import { readLinked, titleLinkIn } from './linked.ts';
import { parseUrl } from '../reading/address.ts';
import type { Page } from '../reading/page.ts';
import type { Found } from '../site.ts';
import { answersToNames, isElement } from '../text/seen.ts';
import { bodyOf, elementsOnly, walkerOf } from '../text/tree.ts';
import { isCalledJob, jobHint, notJobHint, saidByMarkup } from './hints.ts';

const fewest = 2;
const most = 2000;
/** Elements beyond this many are not looked at. */
const mostElements = 60_000;
const outside =
  'nav, footer, header, aside, form, [role="navigation"], [role="menu"], [role="banner"], ' +
  '[class*="menu" i], [class*="navigation" i], [class*="navbar" i], [class*="dropdown" i]';

/**
 * The cards of a list that we do not know: the row of siblings alike, rich in words and each with a link, that holds
 * the most; undefined where nothing says that they are about jobs.
 */
export function bestRow(page: Page): readonly Element[] | undefined {
  let best: readonly Element[] | undefined;
  let bestScore = 0;
  for (const parent of parentsIn(bodyOf(page.top))) {
    for (const cards of rowsOf(parent)) {
      const score = scoreOf(cards);
      if (score > bestScore && areAboutJobs(cards, page)) [best, bestScore] = [cards, score];
    }
  }
  return best;
}

/** Every element with children that stands outside of menus. */
function* parentsIn(body: Element): Generator<Element> {
  const walker = walkerOf(body, elementsOnly, (node) =>
    isElement(node) && (answersToNames(node) || node.matches(outside)) ? 2 : 1,
  );
  let node: Node | null = body;
  for (let count = 0; node !== null && count < mostElements; count++) {
    if (isElement(node) && node.childElementCount >= fewest) yield node;
    node = walker.nextNode();
  }
}

/** The cards of a row as listings. */
export function readRow(row: readonly Element[], page: Page): Found[] {
  return row.slice(0, most).flatMap((card) => readLinked(card, page) ?? []);
}

/** How many units of words all cards of a row have. */
export function wordsIn(row: readonly Element[]): number {
  return row.reduce((sum, card) => sum + lengthOf(card), 0);
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
  const length = lengthOf(element);
  return length >= 30 && length <= 6000 && !isMenu(element, length);
}

/** How much an element says, without what style sheets and scripts inside of it say. */
function lengthOf(element: Element): number {
  const { length } = element.textContent.replace(/\s+/g, ' ').trim();
  if (length < 1000) return length;
  const silent = [...element.querySelectorAll('style, script, noscript, template')];
  return silent.reduce((left, { textContent }) => left - textContent.length, length);
}

/** Many links and little else. */
function isMenu(element: Element, length: number): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length < 8) return false;
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > length * 0.85;
}

/** Many cards, and much in each; rows of bare links score low. */
function scoreOf(cards: readonly Element[]): number {
  const lengths = cards.map(lengthOf).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return cards.length * Math.log(middle);
}

/** Most of them lead to something of their own, and that, or the card itself, is called a job. */
function areAboutJobs(cards: readonly Element[], page: Page): boolean {
  const leading = cards.filter((card) => leadsToJob(card, page));
  const targets = new Set(leading.map((card) => titleLinkIn(card)?.getAttribute('href')));
  return targets.size * 2 > cards.length;
}

function leadsToJob(card: Element, page: Page): boolean {
  const link = titleLinkIn(card);
  const address = parseUrl(link?.getAttribute('href') ?? '', page.url);
  if (link === undefined || address === undefined) return false;
  const { pathname, search } = address;
  if (notJobHint.test(pathname) || !/\d{3}|[^/]{5,}[-_][^/]{3,}/.test(pathname + search))
    return false;
  return isCalledJob(pathname) || [card, link].some((part) => jobHint.test(saidByMarkup(part)));
}
