import type { Layout, Site } from '../site.ts';
import { like, parseUrl } from './address.ts';
import type { Walking } from '../text.ts';
import { topOf } from '../text/tree.ts';
import { siteOf } from './known.ts';

/** A page at one address, and what may be read on it. A single-page app that changes its address needs a new one. */
export interface Page {
  readonly document: Document;
  /** The element that holds all of it: documents may answer to names of what is in them, elements do not. */
  readonly top: Element;
  readonly url: URL;
  readonly site: Site | undefined;
  /** The layouts this address may show. */
  readonly layouts: readonly Layout[];
  /** All their `listing` selectors in one; undefined where nothing is to be read unasked. */
  readonly anyListing: string | undefined;
  /** How its words are walked through. */
  readonly walking: Walking;
}

/** Whether a layout is shown at an address. */
export function isShownAt(layout: Layout, url: URL): boolean {
  const { paths, where } = layout;
  const onPath = paths === undefined || paths.some((path) => like(path, url.pathname));
  return onPath && (where === undefined || where(url));
}

/**
 * What may be read at an address. `asked`: the person wants this page read, private chats too.
 * An address that cannot be parsed has no site and nothing to read.
 */
export function pageOf(document: Document, url: string, { asked = false } = {}): Page {
  const address = parseUrl(url) ?? new URL('about:blank');
  const site = siteOf(url);
  const layouts =
    site?.layouts.filter((layout) => (asked || !layout.onRequest) && isShownAt(layout, address)) ??
    [];
  const selectors = layouts.flatMap(({ listing }) => listing);
  return {
    document,
    top: topOf(document),
    url: address,
    site,
    layouts,
    anyListing: selectors.length > 0 ? selectors.join(',') : undefined,
    walking: walkingOn(site),
  };
}

/** How a site's words are walked through, so that they are read and found again alike. */
export function walkingOn(site: Site | undefined): Walking {
  return {
    drop: site?.drop?.join(','),
    keepsLines: site?.keepsLines,
    inline: site?.inline?.join(','),
  };
}
