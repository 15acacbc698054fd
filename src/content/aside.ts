import { treesOf } from '../sites/reading/trees.ts';
import { highlightNames, ourElements } from './ours.ts';

/** Long enough for a slow machine to take a picture (ms). */
const goneFor = 1500;
/** A tab that draws no frames is not waited for (ms). */
const patience = 150;

const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, patience);
    // What is set before one frame is on the screen with the next.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/**
 * Makes our notes and our marks on words unseen for a moment, those too that come meanwhile, so that a picture shows the
 * page's own; nothing moves. Resolves when they are off the screen.
 */
export async function stepAside(page: Document): Promise<void> {
  const away = new Set<HTMLElement>();
  const marks = new Map<string, Highlight>();
  const hide = (): void => {
    // The reader knows the page's trees: a search in every frame would cost too much.
    for (const element of ourElements(page, treesOf)) {
      if (!(element instanceof HTMLElement)) continue;
      element.style.setProperty('--lurewatch-opacity', '0', 'important');
      away.add(element);
    }
    // Nothing else tells whether the browser marks words at all.
    if (typeof Highlight !== 'function') return;
    for (const name of Object.values(highlightNames)) {
      const set = CSS.highlights.get(name);
      if (set === undefined) continue;
      CSS.highlights.delete(name);
      marks.set(name, set);
    }
  };
  let over = false;
  // What was judged just now is shown a moment later: what comes is hidden before its first frame.
  const keepAway = (): void => {
    if (over) return;
    hide();
    requestAnimationFrame(keepAway);
  };
  keepAway();
  setTimeout(() => {
    over = true;
    for (const element of away) element.style.setProperty('--lurewatch-opacity', '1', 'important');
    for (const [name, set] of marks) if (!CSS.highlights.has(name)) CSS.highlights.set(name, set);
  }, goneFor);
  await drawn();
}
