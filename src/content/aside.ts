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
  for (const element of ourElements(page)) {
    if (!(element instanceof HTMLElement)) continue;
    element.style.setProperty('--lurewatch-opacity', '0', 'important');
    returns.push(() => element.style.removeProperty('--lurewatch-opacity'));
  }
  // Nothing else tells whether the browser marks words at all.
  if (typeof Highlight === 'function') {
    for (const name of Object.values(highlightNames)) {
      const marks = CSS.highlights.get(name);
      if (marks === undefined) continue;
      CSS.highlights.delete(name);
      returns.push(() => {
        // They may have been set anew meanwhile.
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, marks);
      });
    }
  }
  if (returns.length === 0) return;
  setTimeout(() => {
    for (const giveBack of returns) giveBack();
  }, goneFor);
  await drawn();
}
