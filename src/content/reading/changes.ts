import { elementAbove } from '../safe-dom.ts';
import { isOurs } from '../ours.ts';

/** What happened to the page since the last time we looked. */
export interface Changes {
  /** Elements that were added, or whose words, attributes or children changed. */
  readonly touched: ReadonlySet<Element>;
  /** Those of them that were added. */
  readonly added: ReadonlySet<Element>;
  /** Too much happened to look at each: look at the whole page. */
  readonly everything: boolean;
  /** Something left the page. */
  readonly removed: boolean;
}

/** The one observer of a page. */
export interface Watching {
  /** Watches an open shadow tree too. */
  alsoIn(tree: ShadowRoot): void;
  stop(): void;
}

/** Beyond this many changed elements one look at the whole page is cheaper. */
const many = 500;
/** We take at most a tenth of the page's time for looking at changes, however fast it changes. */
const share = 9;
/**
 * Watches a page with one observer that only notes what changed: elements, words, and the attributes named. `look` is
 * called before the next frame at the earliest, never while the page is hidden.
 */
export function watchChanges(
  page: Document,
  attributes: readonly string[],
  look: (changes: Changes) => void,
): Watching {
  let touched = new Set<Element>();
  let added = new Set<Element>();
  let everything = false;
  let removed = false;
  let due = false;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const touch = (element: Element | undefined): void => {
    if (element === undefined || everything) return;
    touched.add(element);
    if (touched.size > many) {
      everything = true;
      touched.clear();
      added.clear();
    }
  };
  const note = ({ type, target, addedNodes, removedNodes }: MutationRecord): void => {
    if (type === 'characterData') return touch(elementAbove(target));
    const around = target instanceof Element ? target : hostOf(target);
    if (type === 'attributes') return touch(around);
    for (const node of addedNodes) {
      if (isOurs(node)) continue;
      touch(node instanceof Element ? node : around);
      if (node instanceof Element && !everything) added.add(node);
    }
    if (removedNodes.length === 0) return;
    removed = true;
    for (const node of removedNodes) if (!isOurs(node)) return touch(around);
  };
  const flush = (): void => {
    due = false;
    if (stopped) return;
    const changes = { touched, added, everything, removed };
    [touched, added, everything, removed] = [new Set(), new Set(), false, false];
    const start = performance.now();
    look(changes);
    const end = performance.now();
    notBefore = end + (end - start) * share;
  };
  const frame = (): void => void requestAnimationFrame(flush);
  const plan = (): void => {
    if (due || page.hidden || stopped) return;
    if (touched.size === 0 && !everything && !removed) return;
    due = true;
    const wait = notBefore - performance.now();
    if (wait > 0) timer = setTimeout(frame, wait);
    else frame();
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
    plan();
  });
  const roots: WeakRef<Node>[] = [];
  /** What a frame shows comes with no change around it. */
  const loaded = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement)) return;
    touch(target);
    plan();
  };
  const watch = (root: Document | ShadowRoot): void => {
    const attributeFilter = [...attributes];
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter,
    });
    // The loading of a frame is told of in its own tree alone.
    root.addEventListener('load', loaded, true);
    roots.push(new WeakRef(root));
  };
  watch(page);
  page.addEventListener('visibilitychange', plan);
  return {
    alsoIn: watch,
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      for (const root of roots) root.deref()?.removeEventListener('load', loaded, true);
      page.removeEventListener('visibilitychange', plan);
    },
  };
}

function hostOf(node: Node): Element | undefined {
  return node instanceof ShadowRoot ? node.host : undefined;
}
