import { searchTrees, treesOf } from '../../sites/reading/index.ts';
import { isInPage } from '../safe-dom.ts';
import { slices } from './slices.ts';

/** Looks for the open shadow trees of a page. */
export interface TreeFinder {
  /** Looks in an element that was added, and at those that had no tree before. */
  lookIn(added: Iterable<Element>): void;
  /** Looks in all of the page again. */
  lookAgain(): void;
  /** Those that stand in the page now. */
  trees(): ShadowRoot[];
  stop(): void;
}

/** For so long (ms) what was added is searched at once. */
const atOnce = 2;
/** Of elements without a tree so many are looked at again, the newest. */
const mostHollow = 300;
/** A page tells nobody when an element becomes a host: those that may are looked at again after these times, one after the other (ms). */
const later = [500, 2000, 6000];

/** `found` is called once for each tree, in slices of time that leave the page room. */
export function findingTrees(page: Document, found: (tree: ShadowRoot) => void): TreeFinder {
  const trees = treesOf(page);
  const told = new WeakSet<ShadowRoot>();
  const hollow = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;

  const mayBecomeHost = (element: Element): void => {
    if (hollow.has(element)) return;
    hollow.add(element);
    const [oldest] = hollow;
    if (hollow.size > mostHollow && oldest !== undefined) hollow.delete(oldest);
    looks = 0;
    timer ??= setTimeout(lookLater, later[0]);
  };
  const tell = (tree: ShadowRoot): void => {
    if (told.has(tree)) return;
    told.add(tree);
    found(tree);
  };
  /** One stretch of a search; false at its end. */
  const goOn = (search: Generator<ShadowRoot | undefined, void>): boolean => {
    // Leaving a `for … of` would end the search.
    for (let next = search.next(); !next.done; next = search.next()) {
      if (next.value === undefined) return true;
      tell(next.value);
    }
    return false;
  };
  const searching = slices<Generator<ShadowRoot | undefined, void>>((search) => {
    if (goOn(search)) searching.add(search);
  });
  const search = (scope: Element | ShadowRoot): void => {
    searching.add(searchTrees(scope, trees, mayBecomeHost));
  };
  /** Most of what is added is little: that is searched at once, a slice would cost more. */
  const searchAll = (scopes: Iterable<Element>): void => {
    const end = performance.now() + atOnce;
    for (const scope of scopes) {
      if (!isInPage(scope)) continue;
      const one = searchTrees(scope, trees, mayBecomeHost);
      if (performance.now() > end || goOn(one)) searching.add(one);
    }
  };
  const lookLater = (): void => {
    lookAtHollow();
    const wait = later[(looks += 1)];
    timer = wait === undefined || hollow.size === 0 ? undefined : setTimeout(lookLater, wait);
  };
  const lookAtHollow = (): void => {
    for (const element of hollow) {
      if (!isInPage(element)) hollow.delete(element);
      else if (element.shadowRoot !== null) {
        hollow.delete(element);
        search(element);
      }
    }
  };

  return {
    lookIn(added) {
      searchAll(added);
      lookAtHollow();
    },
    lookAgain() {
      for (const tree of trees) if (!isInPage(tree)) trees.delete(tree);
      for (const tree of trees) tell(tree);
      search(page.documentElement);
    },
    trees: () => [...trees].filter(isInPage),
    stop() {
      clearTimeout(timer);
      searching.clear();
    },
  };
}
