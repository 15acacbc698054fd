import { add, dataOf, stackChildren, type Told, told, valueOf } from './elements.ts';
import { bareName } from './node.ts';

const most = 500;
const mostElements = 20_000;
const deepest = 12;

/** A job posting told by elements, and the element that holds it. */
export interface ToldPosting extends Told {
  readonly root: Element;
}

/** All job postings that a document's microdata tells of, in page order. */
export function microdataPostings(top: Element): ToldPosting[] {
  const roots = [...top.querySelectorAll('[itemscope][itemtype*="JobPosting" i]')]
    .filter((element) => typesOf(element).includes('JobPosting'))
    .slice(0, most);
  return roots.map((root) => ({ ...readItem(root, 0, top), root }));
}

function typesOf(element: Element): string[] {
  return (element.getAttribute('itemtype') ?? '').split(/\s+/).map((type) => bareName(type));
}

function readItem(root: Element, depth: number, top: Element): Told {
  const item = told(typesOf(root));
  const waiting: Element[] = referred(root, top);
  stackChildren(root, waiting);
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
        isItem && depth < deepest ? dataOf(readItem(element, depth + 1, top)) : valueOf(element);
      add(item, bareName(name), value, element);
    }
    if (!isItem) stackChildren(element, waiting);
  }
  return item;
}

/** The elements that `itemref` names, the last first: parts of the item that stand elsewhere. */
function referred(root: Element, top: Element): Element[] {
  const ids = (root.getAttribute('itemref') ?? '').split(/\s+/).filter((id) => id !== '');
  const named = ids.slice(0, 50);
  const found: Element[] = [];
  for (const id of named) {
    const element = top.querySelector(`[id="${id.replace(/["\\]/g, '\\$&')}"]`);
    if (element !== null) found.unshift(element);
  }
  return found;
}
