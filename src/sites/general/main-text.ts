import { fingerprint } from '../reading/fingerprint.ts';
import { linksIn } from '../reading/links.ts';
import { linesOf } from '../reading/hooks.ts';
import type { Page } from '../reading/page.ts';
import { picturesIn } from '../reading/pictures.ts';
import type { Found } from '../site.ts';
import { textOf } from '../text.ts';
import { bodyOf } from '../text/tree.ts';
import { hinted, isCalledJob, jobHint, saidByMarkup, wordsOfHint } from './hints.ts';
import { proseIn } from './prose.ts';

/** The one thing a page is about. */
export interface MainText {
  readonly found: Found;
  /** What, beside its words, says that it may be an ad: it is called a job, or it asks for an answer. */
  readonly because: 'called' | 'answers' | undefined;
}

const fewestWords = 60;

/** The heading and the largest block of prose of a page; undefined where it has none worth reading. */
export function mainTextOf(
  page: Page,
  block = proseIn(bodyOf(page.top)) ?? pictureIn(bodyOf(page.top)),
): MainText | undefined {
  if (block === undefined) return undefined;
  const text = textOf([block]);
  const pictures = picturesIn([block]);
  if ((text.length < fewestWords || isLinks(block)) && pictures === 0) return undefined;
  const heading = headingOf(block, page.top);
  const title = heading === undefined ? captionOf(block) : (linesOf(textOf([heading]))[0] ?? '');
  const around = headAround(block, heading);
  const { employer, place, pay } = hinted(around);
  const found: Found = {
    key: `${page.url.host}:~${fingerprint(`${title}\n${text}`)}`,
    shape: 'detail',
    listing: {
      title,
      employer: wordsOfHint(employer),
      place: wordsOfHint(place),
      pay: wordsOfHint(pay, true),
      text,
      url: page.url.href,
      site: page.site?.name ?? page.url.host,
      by: 'general',
      links: linksIn([block], page.url, (url) => url.host === page.url.host),
      pictures,
      language: page.top.getAttribute('lang') ?? '',
    },
    root: around,
    parts: { title: heading === undefined ? [] : [heading], employer, place, pay, text: [block] },
    beside: { element: block, where: 'before' },
  };
  const because = reasonFor(page, block, heading);
  if (because !== 'called') return { found, because };
  return { found: { ...found, listing: { ...found.listing, platform: 'job-board' } }, because };
}

/** More links than words: a menu, a list of further reading. */
function isLinks(block: Element): boolean {
  const linked = [...block.querySelectorAll('a[href]')].reduce(
    (sum, { textContent }) => sum + textContent.trim().length,
    0,
  );
  return linked * 2 > block.textContent.replace(/\s+/g, ' ').length;
}

/** What a picture says it is, where nothing else has words. */
function captionOf(block: Element): string {
  return block.querySelector('img[alt]')?.getAttribute('alt')?.trim().slice(0, 300) ?? '';
}

/** An ad may be nothing but one picture on an otherwise empty page. */
function pictureIn(body: Element): Element | undefined {
  if (textOf([body]).length > fewestWords * 4 || picturesIn([body]) === 0) return undefined;
  return body.firstElementChild ?? undefined;
}

/** The nearest heading before a block or at its start; first headings before lower ones. */
function headingOf(block: Element, top: Element): Element | undefined {
  for (const level of ['h1', 'h2', '[role="heading"]', 'h3']) {
    const before = [...top.querySelectorAll(level)].filter(
      (heading) => heading.textContent.trim() !== '' && precedes(heading, block),
    );
    const last = before.at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** 4: DOCUMENT_POSITION_FOLLOWING, 16: CONTAINED_BY. */
function precedes(heading: Element, block: Element): boolean {
  return (heading.compareDocumentPosition(block) & 4) !== 0 || block.contains(heading);
}

/** The smallest element that holds both a block and its heading. */
function headAround(block: Element, heading: Element | undefined): Element {
  if (heading === undefined) return block;
  let around: Element = block;
  while (!around.contains(heading) && around.parentElement !== null) around = around.parentElement;
  return around.tagName === 'HTML' ? block : around;
}

const answers =
  'a[href^="mailto:"], a[href^="tel:"], a[href*="//t.me/"], a[href*="//wa.me/"], a[href*="apply" i]';

function reasonFor(page: Page, block: Element, heading: Element | undefined): MainText['because'] {
  if (isCalledJob(page.url.pathname)) return 'called';
  const named = [...outwards(block), ...(heading === undefined ? [] : outwards(heading))];
  if (named.some((element) => jobHint.test(saidByMarkup(element)))) return 'called';
  const pictures = [...block.querySelectorAll('img[src]')].slice(0, 20);
  if (pictures.some((picture) => jobHint.test(picture.getAttribute('src') ?? ''))) return 'called';
  return [...block.querySelectorAll(answers)].some((link) => !isSharing(link))
    ? 'answers'
    : undefined;
}

function outwards(element: Element): Element[] {
  const found: Element[] = [element];
  for (
    let outer = element.parentElement;
    outer !== null && found.length < 4;
    outer = outer.parentElement
  ) {
    if (outer.tagName !== 'BODY' && outer.tagName !== 'HTML') found.push(outer);
  }
  return found;
}

/** Links that send the page itself to somebody. */
function isSharing(link: Element): boolean {
  return /^mailto:\?|[?&](?:body|url|text)=/.test(link.getAttribute('href') ?? '');
}
