import type { Layout, Shape } from '../site.ts';
import { idOf } from './id.ts';
import type { Page } from './page.ts';

/** An element that stands for a listing whose words have not been read. */
export interface Candidate {
  /** The element that holds the whole listing. */
  readonly root: Element;
  readonly shape: Shape;
  /** The listing's key, where the site gives it an id; else it is known only when its words are read. */
  readonly key: string | undefined;
  /** The site's own id. */
  readonly id: string | undefined;
  readonly layout: Layout;
}

/**
 * The listings that a subtree holds, is, or stands inside of, in page order; costs what the subtree costs.
 * The same listing may come again when something inside it changed: compare root, shape and key.
 */
export function candidatesIn(scope: ParentNode, page: Page): Candidate[] {
  const { anyListing } = page;
  if (anyListing === undefined) return [];
  const within = scope === page.document ? page.top : scope;
  const elements: Element[] = isElement(within) ? around(within, anyListing) : [];
  elements.push(...within.querySelectorAll(anyListing));
  const found = new Map<Element, Candidate>();
  for (const element of elements) {
    const candidate = candidateOf(element, page);
    if (candidate === undefined || found.has(candidate.root)) continue;
    if (!isInsideItself(candidate, page)) found.set(candidate.root, candidate);
  }
  return [...found.values()];
}

/** The element itself and those around it, the outermost first. */
function around(element: Element, selector: string): Element[] {
  const found: Element[] = [];
  let next = element.closest(selector);
  while (next !== null) {
    found.unshift(next);
    next = next.parentElement?.closest(selector) ?? null;
  }
  return found;
}

function candidateOf(element: Element, page: Page): Candidate | undefined {
  for (const layout of page.layouts) {
    if (!layout.listing.some((selector) => element.matches(selector))) continue;
    if (layout.not !== undefined && element.matches(layout.not)) continue;
    const root = rootOf(element, layout);
    if (layout.ready !== undefined && root.querySelector(layout.ready) === null) continue;
    const id = idOf(element, layout, page.url, root);
    const key = id === undefined ? undefined : `${page.site?.name ?? page.url.host}:${id}`;
    return { root, shape: layout.shape, key, id, layout };
  }
  return undefined;
}

function rootOf(element: Element, layout: Layout): Element {
  for (const selector of layout.inside ?? []) {
    const root = element.closest(selector);
    if (root !== null) return root;
  }
  return element;
}

/** Some sites wrap a listing in two elements that both stand for it: the outer one counts. */
function isInsideItself({ root, id, layout }: Candidate, page: Page): boolean {
  for (const selector of layout.listing) {
    const outer = root.parentElement?.closest(selector);
    if (
      outer &&
      idOf(outer, layout, page.url) === id &&
      !(layout.not !== undefined && outer.matches(layout.not))
    ) {
      return true;
    }
  }
  return false;
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1;
}
