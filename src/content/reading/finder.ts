import { candidatesIn, type Found, type Page, readCandidate } from '../../sites/reading/index.ts';
import { allInside, elementAbove, holds, isInPage, nearest } from '../safe-dom.ts';
import { type Changes, watchChanges } from './changes.ts';
import { watchNear } from './near.ts';
import { pace } from './pace.ts';
import { slices } from './slices.ts';
import { findingTrees } from './trees.ts';

/** What the finder tells. A root is the element that holds a whole listing. */
export interface Finds {
  /**
   * A listing was read: for the first time, or again because something in it changed. `isNamed`: the site gives it
   * an id; another key at the same place is another listing then, else it may be the same with other words.
   */
  found(found: Found, inSight: boolean, isNamed: boolean): void;
  /** A listing could not be read; `key` where the site gives it an id. */
  failed(root: Element, key: string | undefined, error: unknown): void;
  /** An element that held a listing holds none any more. */
  emptied(root: Element): void;
  /** The page has changed; called once for each look. */
  changed(changes: Changes): void;
}

export interface Finder {
  /** Reads by the rules of another page: the same document at another address. */
  turnTo(page: Page): void;
  /** Looks at everything in the page again. */
  lookAgain(): void;
  stop(): void;
}

/**
 * Finds a page's listings as they come near to what the person sees, and again when they change. The way of one:
 * noted by `watchChanges` → its element watched by `watchNear` → read in a slice → `found`.
 */
export function findListings(start: Page, finds: Finds): Finder {
  let page = start;
  /** Elements that stand for listings: waiting to come near (false), or read (true). */
  const read = new WeakMap<Element, boolean>();
  /** The element that stands for the listing that a root holds, and the way back. */
  const elementOf = new WeakMap<Element, Element>();
  const rootOf = new WeakMap<Element, Element>();
  const inSight = new WeakSet<Element>();

  /** A root may live on with another element in it; then it is not empty. */
  const leave = (element: Element): void => {
    const root = rootOf.get(element);
    if (root === undefined || elementOf.get(root) !== element) return;
    rootOf.delete(element);
    elementOf.delete(root);
    finds.emptied(root);
  };
  const readAt = (element: Element): void => {
    if (!isInPage(element)) return leave(element);
    let any = false;
    try {
      for (const candidate of candidatesIn(element, page)) {
        const { root } = candidate;
        if (root !== element && !holds(root, element)) continue;
        elementOf.set(root, element);
        rootOf.set(element, root);
        try {
          const found = readCandidate(candidate, page);
          if (found === undefined) continue;
          any = true;
          finds.found(found, inSight.has(element), candidate.key !== undefined);
        } catch (error) {
          any = true;
          finds.failed(root, candidate.key, error);
        }
      }
    } catch (error) {
      finds.failed(element, undefined, error);
      return;
    }
    if (!any) leave(element);
  };

  const reading = slices(readAt);
  const rereading = pace<Element>((element) => reading.add(element, inSight.has(element)));
  const near = watchNear((element, isInSight) => {
    if (isInSight) inSight.add(element);
    else inSight.delete(element);
    read.set(element, true);
    reading.add(element, isInSight);
  });

  /** Elements met in this look, that are new. */
  let met: Element[] = [];
  const meet = (element: Element): void => {
    const wasRead = read.get(element);
    if (wasRead === true) rereading.ask(element);
    if (wasRead !== undefined) return;
    read.set(element, false);
    met.push(element);
  };
  const lookAt = (touched: Element, selector: string): void => {
    for (let above: Element | undefined = touched; above; above = elementAbove(above)) {
      const element = elementOf.get(above);
      if (element !== undefined) meet(element);
    }
    const around = nearest(touched, selector);
    if (around !== undefined) meet(around);
    for (const element of allInside(touched, selector)) meet(element);
  };
  const lookAgain = (): void => {
    if (page.anyListing === undefined) return;
    finding.lookAgain();
    const elements = [...allInside(page.document, page.anyListing)];
    for (const tree of finding.trees()) elements.push(...allInside(tree, page.anyListing));
    for (const element of elements) if (!read.has(element)) read.set(element, false);
    // Those that are near are told of, and so read again; the others when they come near.
    near.watch(elements);
  };

  const watching = watchChanges(page.document, telling(page), (changes) => {
    if (changes.everything) lookAgain();
    else if (page.anyListing !== undefined) {
      for (const touched of changes.touched) {
        if (isInPage(touched)) lookAt(touched, page.anyListing);
      }
      near.watch(met);
      met = [];
      finding.lookIn(changes.added);
    }
    finds.changed(changes);
  });
  const finding = findingTrees(page.document, (tree) => {
    watching.alsoIn(tree);
    if (page.anyListing === undefined) return;
    for (const element of allInside(tree, page.anyListing)) meet(element);
    // What holds the tree may be a listing that had no words before.
    lookAt(tree.host, page.anyListing);
    near.watch(met);
    met = [];
  });
  lookAgain();

  return {
    turnTo(next) {
      page = next;
    },
    lookAgain,
    stop() {
      watching.stop();
      finding.stop();
      near.stop();
      reading.clear();
      rereading.stop();
    },
  };
}

/** Attributes in which the site keeps a listing's id or address: a card may be given to another job by these alone. */
function telling({ site }: Page): readonly string[] {
  const ids = site?.layouts.flatMap(({ id }) => id) ?? [];
  const names = ids.flatMap((hook) => ('attribute' in hook ? [hook.attribute] : []));
  return [...new Set(['href', ...names])];
}
