import { candidatesIn } from './candidates.ts';
import { like } from './address.ts';
import { pageOf } from './page.ts';
import { siteOf } from './known.ts';

/** So many words on a page mean that its content has come. */
const contentful = 600;

/** Whether the site at an address would show listings there. */
export function expectsListings(url: string): boolean {
  const site = siteOf(url);
  return site?.expects?.some((path) => like(path, new URL(url).pathname)) ?? false;
}

/**
 * Whether a site has changed so that we no longer find its listings: there should be some, content is there, and
 * no element stands for one. Looks at the whole page: ask once it is still, not for every change.
 */
export function looksChanged(document: Document, url: string): boolean {
  if (!expectsListings(url)) return false;
  const page = pageOf(document, url);
  if (candidatesIn(document, page).length > 0) return false;
  const main = page.top.querySelector('main, [role="main"]') ?? page.top;
  return holdsContent(main) && !saysNothingFound(page.top, page.site?.emptyWhen);
}

function holdsContent(main: Element): boolean {
  if (main.querySelectorAll('a[href], h1, h2, h3, [role="article"]').length < 5) return false;
  return main.textContent.trim().length >= contentful;
}

function saysNothingFound(top: Element, emptyWhen: readonly string[] = []): boolean {
  return emptyWhen.some((selector) => top.querySelector(selector) !== null);
}
