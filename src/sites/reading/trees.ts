import { allIn, openTreeOf } from '../text/flat.ts';
import { topOf } from '../text/tree.ts';

/** More open trees than that are not looked into. */
export const mostTrees = 2000;
/** A search ends after so many elements. */
const mostElements = 200_000;
/** After so many elements a search stops for breath. */
const stretch = 300;

const known = new WeakMap<Document, Set<ShadowRoot>>();

/** The open shadow trees of a page that have been found; those that left it may be among them. */
export function treesOf(document: Document): Set<ShadowRoot> {
  const trees = known.get(document) ?? new Set();
  known.set(document, trees);
  return trees;
}

/**
 * Looks for open trees inside a node and inside of those, a stretch at a time: gives each new one, and `undefined`
 * where the caller may stop for a while. `hollow` is told of elements that may yet become hosts: those of a page's own
 * making that have no tree so far.
 */
export function* searchTrees(
  scope: Element | ShadowRoot,
  trees: Set<ShadowRoot>,
  hollow: (element: Element) => void = () => undefined,
): Generator<ShadowRoot | undefined, void> {
  if (trees.size >= mostTrees) {
    for (const tree of trees) if (!tree.isConnected) trees.delete(tree);
  }
  const waiting: (Element | ShadowRoot)[] = [scope];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const element of withItself(next)) {
      const tree = openTreeOf(element);
      if (tree !== undefined && trees.size < mostTrees) {
        if (!trees.has(tree)) {
          trees.add(tree);
          yield tree;
        }
        waiting.push(tree);
      } else if (tree === undefined && isOfOwnMaking(element)) hollow(element);
      count += 1;
      if (count >= mostElements) return;
      if (count % stretch === 0) yield undefined;
    }
  }
}

/** Finds all open trees of a page at once. */
export function findTrees(document: Document): Set<ShadowRoot> {
  const trees = treesOf(document);
  for (const _ of searchTrees(topOf(document), trees));
  return trees;
}

function* withItself(node: Element | ShadowRoot): Generator<Element> {
  if (isElement(node)) yield node;
  // A list of its own: the page may take things out while the search rests.
  yield* allIn(node);
}

function isElement(node: Element | ShadowRoot): node is Element {
  return node.nodeType !== 11;
}

function isOfOwnMaking({ localName }: Element): boolean {
  return typeof localName === 'string' && localName.includes('-');
}
