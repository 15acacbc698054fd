import type { Layout, Shape } from '../site.ts';
import { elementAround, flatCopy, holdsTree } from '../text/flat.ts';
import { idOf } from './id.ts';
import type { Page } from './page.ts';
import { treesOf } from './trees.ts';

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
  /** A copy of it in one tree, where open shadow trees stand in it; made when it is first asked for. */
  readonly copy: () => Element | undefined;
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
    const copy = copying(root, page);
    if (layout.ready !== undefined && !holds(root, layout.ready, copy)) continue;
    const id = idOf(element, layout, page.url, root) ?? idIn(copy(), element, layout, page);
    const key = id === undefined ? undefined : `${page.site?.name ?? page.url.host}:${id}`;
    return { root, shape: layout.shape, key, id, layout, copy };
  }
  return undefined;
}

function holds(root: Element, selector: string, copy: Candidate['copy']): boolean {
  return (
    root.querySelector(selector) !== null || (copy()?.querySelector(selector) ?? null) !== null
  );
}

function idIn(
  copy: Element | undefined,
  element: Element,
  layout: Layout,
  page: Page,
): string | undefined {
  return copy && idOf(element, layout, page.url, copy);
}

function copying(root: Element, page: Page): Candidate['copy'] {
  if (treesOf(page.document).size === 0) return () => undefined;
  let made: Element | undefined;
  let asked = false;
  return () => {
    if (!asked && holdsTree(root)) made = flatCopy(root);
    asked = true;
    return made;
  };
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
    const outer = closestAround(root, selector);
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

/** The nearest element around another, across the borders of trees. */
function closestAround(element: Element, selector: string): Element | undefined {
  let from = elementAround(element);
  while (from !== undefined) {
    const found = from.closest(selector);
    if (found !== null) return found;
    const root = from.getRootNode();
    from = root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
  }
  return undefined;
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1;
}
