import { findTrees } from '../sites/reading/trees.ts';
import { ownName } from '../sites/text/seen.ts';
import { allInside } from './safe-dom.ts';

/** The name of our elements in a page; a second reader knows by it what a first one left behind. */
export const ourName = ownName;

/** Whether a node of the page is one that we put there. */
export function isOurs(node: Node): boolean {
  return node instanceof Element && node.localName === ourName;
}

/** All elements of ours in a page and in its shadow trees; `trees` finds these. */
export function ourElements(page: Document, trees = findTrees): readonly Element[] {
  const found = [...page.querySelectorAll(ourName)];
  // Whoever showed something left something outside of the page's shadow trees too.
  const looked = found.length > 0 ? trees(page) : [];
  for (const tree of looked) found.push(...allInside(tree, ourName));
  return found;
}

/** Takes out what a reader left behind that the browser ended without warning, as it does on an update. */
export function clearRemains(page: Document): void {
  for (const element of ourElements(page)) element.remove();
  try {
    for (const name of Object.values(highlightNames)) CSS.highlights.delete(name);
  } catch {
    // No highlights in this browser: nothing was left behind.
  }
}

/** The names under which the words of listings are marked in the page. */
export const highlightNames = { danger: 'lurewatch-sign', caution: 'lurewatch-check' } as const;
