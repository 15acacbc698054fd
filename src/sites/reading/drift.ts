import { type Candidate, candidatesIn } from './candidates.ts';
import { like } from './address.ts';
import { type Page, pageOf } from './page.ts';
import { wholePage } from './whole-page.ts';
import { siteOf } from './known.ts';
import { readCandidate } from './read-candidate.ts';

/** So many words on a page mean that its content has come. */
const contentful = 600;

/** Whether the site at an address would show listings there. */
export function expectsListings(url: string): boolean {
  const site = siteOf(url);
  return site?.expects?.some((path) => like(path, new URL(url).pathname)) ?? false;
}

/** What a site that has changed is told by, with nothing of the person's: for the maintainers. */
export interface Drift {
  /** The layouts that were tried. */
  readonly layouts: readonly string[];
  /** Where, with `*` for every part of the path that our own data does not name, and without a query. */
  readonly address: string;
}

/**
 * Whether a site has changed so that we no longer find its listings: there should be some, content is there, and
 * of no element a listing can be read. Looks at the whole page: ask once it is still, not for every change.
 */
export function driftOf(document: Document, url: string): Drift | undefined {
  if (!expectsListings(url)) return undefined;
  const page = wholePage(pageOf(document, url));
  if (candidatesIn(page.document, page).some((candidate) => isRead(candidate, page)))
    return undefined;
  const main = page.top.querySelector('main, [role="main"]') ?? page.top;
  if (!holdsContent(main) || saysNothingFound(page.top, page.site?.emptyWhen)) return undefined;
  return { layouts: page.layouts.map(({ name }) => name), address: bareAddress(page) };
}

/** One that throws is no drift: it is told of by itself. */
function isRead(candidate: Candidate, page: Page): boolean {
  try {
    return readCandidate(candidate, page) !== undefined;
  } catch {
    return true;
  }
}

/** Names of people, places and searches stand in paths: only what the site's own file names is kept. */
function bareAddress({ url, site }: Page): string {
  const paths = [
    ...(site?.expects ?? []),
    ...(site?.layouts.flatMap((one) => one.paths ?? []) ?? []),
  ];
  const named = new Set(paths.flatMap((path) => path.split('/')));
  const parts = url.pathname.split('/').map((part) => (named.has(part) ? part : part && '*'));
  return `${url.origin}${parts.join('/')}`;
}

function holdsContent(main: Element): boolean {
  if (main.querySelectorAll('a[href], h1, h2, h3, [role="article"]').length < 5) return false;
  return main.textContent.trim().length >= contentful;
}

function saysNothingFound(top: Element, emptyWhen: readonly string[] = []): boolean {
  return emptyWhen.some((selector) => top.querySelector(selector) !== null);
}
