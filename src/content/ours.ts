/** The name of our elements in a page; a second reader knows by it what a first one left behind. */
export const ourName = 'lurewatch-note';

/** Whether a node of the page is one that we put there. */
export function isOurs(node: Node): boolean {
  return node instanceof Element && node.localName === ourName;
}

/** Takes out what a reader left behind that the browser ended without warning, as it does on an update. */
export function clearRemains(page: Document): void {
  for (const element of page.querySelectorAll(ourName)) element.remove();
  try {
    for (const name of Object.values(highlightNames)) CSS.highlights.delete(name);
  } catch {
    // No highlights in this browser: nothing was left behind.
  }
}

/** The names under which the words of listings are marked in the page. */
export const highlightNames = { danger: 'lurewatch-sign', caution: 'lurewatch-check' } as const;
