import { elementAbove } from '../safe-dom.ts';
import { isOurs } from '../ours.ts';

/** What happened to the page since the last time we looked. */
export interface Changes {
  /** Elements that were added, or whose words, attributes or children changed. */
  readonly touched: ReadonlySet<Element>;
  /** Too much happened to look at each: look at the whole page. */
  readonly everything: boolean;
  /** Something left the page. */
  readonly removed: boolean;
}

/** Beyond this many changed elements one look at the whole page is cheaper. */
const many = 500;
/** We take at most a tenth of the page's time for looking at changes, however fast it changes. */
const share = 9;
/**
 * Watches a page with one observer that only notes what changed: elements, words, and the attributes named. `look` is
 * called before the next frame at the earliest, never while the page is hidden. Returns how to stop.
 */
export function watchChanges(
  page: Document,
  attributes: readonly string[],
  look: (changes: Changes) => void,
): () => void {
  let touched = new Set<Element>();
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
    }
  };
  const note = ({ type, target, addedNodes, removedNodes }: MutationRecord): void => {
    if (type === 'characterData') return touch(elementAbove(target));
    const around = target instanceof Element ? target : undefined;
    if (type === 'attributes') return touch(around);
    for (const node of addedNodes) {
      if (!isOurs(node)) touch(node instanceof Element ? node : around);
    }
    if (removedNodes.length === 0) return;
    removed = true;
    for (const node of removedNodes) if (!isOurs(node)) return touch(around);
  };
  const flush = (): void => {
    due = false;
    if (stopped) return;
    const changes = { touched, everything, removed };
    [touched, everything, removed] = [new Set(), false, false];
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
  observer.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: [...attributes],
  });
  /** What a frame shows comes with no change around it. */
  const loaded = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement)) return;
    touch(target);
    plan();
  };
  page.addEventListener('load', loaded, true);
  page.addEventListener('visibilitychange', plan);
  return () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
    page.removeEventListener('load', loaded, true);
    page.removeEventListener('visibilitychange', plan);
  };
}
