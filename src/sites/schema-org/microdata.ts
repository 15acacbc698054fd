import { add, type Told, told, valueOf } from './elements.ts';
import { bareName } from './node.ts';

const most = 500;
const mostElements = 20_000;
const deepest = 12;

/** A job posting told by elements, and the element that holds it. */
export interface ToldPosting extends Told {
  readonly root: Element;
}

/** All job postings that a document's microdata tells of, in page order. */
export function microdataPostings(document: Document): ToldPosting[] {
  const roots = [...document.querySelectorAll('[itemscope][itemtype*="JobPosting" i]')]
    .filter((element) => typesOf(element).includes('JobPosting'))
    .slice(0, most);
  return roots.map((root) => ({ ...readItem(root, 0), root }));
}

function typesOf(element: Element): string[] {
  return (element.getAttribute('itemtype') ?? '').split(/\s+/).map((type) => bareName(type));
}

function readItem(root: Element, depth: number): Told {
  const item = told(typesOf(root));
  const waiting: Element[] = [...childrenOf(root), ...referred(root)].reverse();
  const seen = new Set<Element>([root]);
  while (seen.size < mostElements) {
    const element = waiting.pop();
    if (element === undefined) break;
    if (seen.has(element)) continue;
    seen.add(element);
    const names = (element.getAttribute('itemprop') ?? '')
      .split(/\s+/)
      .filter((name) => name !== '');
    const isItem = element.hasAttribute('itemscope');
    for (const name of names) {
      const value =
        isItem && depth < deepest ? readItem(element, depth + 1).data : valueOf(element);
      add(item, bareName(name), value, element);
    }
    if (!isItem) waiting.push(...childrenOf(element).reverse());
  }
  return item;
}

function childrenOf(element: Element): Element[] {
  return [...element.children];
}

/** The elements that `itemref` names: parts of the item that stand elsewhere. */
function referred(root: Element): Element[] {
  const ids = (root.getAttribute('itemref') ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.slice(0, 50).flatMap((id) => root.ownerDocument.getElementById(id) ?? []);
}
