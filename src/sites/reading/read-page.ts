import { readGeneral } from '../general.ts';
import type { Found } from '../site.ts';
import { candidatesIn } from './candidates.ts';
import { pageOf } from './page.ts';
import { originalOf } from '../text/flat.ts';
import { readCandidate } from './read-candidate.ts';
import { inPage, wholePage } from './whole-page.ts';

export interface ReadOptions {
  /** The person asks for this page: private talk may be read, and pages of sites we do not know. */
  readonly general: boolean;
  /** Told of each listing that threw while being read. */
  readonly failed?: (error: unknown, root: Element) => void;
}

/** All listings of a page, once each, in page order; a listing that throws costs only itself. */
export function readPage(
  document: Document,
  url: string,
  { general, failed = () => undefined }: ReadOptions,
): Found[] {
  const page = wholePage(pageOf(document, url, { asked: general }));
  const found = new Map<string, Found>();
  for (const candidate of candidatesIn(page.document, page)) {
    const listing = attempt(
      () => readCandidate(candidate, page),
      failed,
      originalOf(candidate.root),
    );
    if (listing === undefined) continue;
    const once = `${listing.key} ${listing.shape === 'card' ? 'card' : 'whole'}`;
    if (!found.has(once)) found.set(once, inPage(listing));
  }
  if (found.size > 0 || !general) return [...found.values()];
  return (attempt(() => readGeneral(page), failed, page.top) ?? []).map((one) => inPage(one));
}

function attempt<T>(
  read: () => T | undefined,
  failed: (error: unknown, root: Element) => void,
  root: Element,
): T | undefined {
  try {
    return read();
  } catch (error) {
    failed(error, root);
    return undefined;
  }
}
