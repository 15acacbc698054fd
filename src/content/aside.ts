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
 * Makes our notes and our marks on words unseen for a moment, so that a picture shows the page's own; nothing moves.
 * Resolves when they are off the screen.
 */
export async function stepAside(page: Document): Promise<void> {
  const returns: (() => void)[] = [];
  const away = new Set<Element>();
  const hide = (): void => {
    for (const element of ourElements(page)) {
      if (!(element instanceof HTMLElement) || away.has(element)) continue;
      away.add(element);
      element.style.setProperty('--lurewatch-opacity', '0', 'important');
      returns.push(() => element.style.removeProperty('--lurewatch-opacity'));
    }
    // Nothing else tells whether the browser marks words at all.
    if (typeof Highlight !== 'function') return;
    for (const name of Object.values(highlightNames)) {
      const marks = CSS.highlights.get(name);
      if (marks === undefined) continue;
      CSS.highlights.delete(name);
      // The last ones count, where they are set anew meanwhile.
      returns.unshift(() => {
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, marks);
      });
    }
  };
  hide();
  // What was judged just now is shown a moment later.
  const again = setInterval(hide, 20);
  setTimeout(() => {
    clearInterval(again);
    for (const giveBack of returns) giveBack();
  }, goneFor);
  await drawn();
  hide();
  await drawn();
}
