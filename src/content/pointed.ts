/** What the person pointed at last: where they opened the context menu, what they have selected, what has the focus. */
export interface Pointed {
  /** Where the context menu was opened last; undefined when that has left the page. */
  withMenu(): Node | undefined;
  /** The beginning of what is selected, else what has the focus. */
  withKeys(): Node | undefined;
  stop(): void;
}

/** Remembers no more than one element, and only as long as the page does. */
export function watchPointed(document: Document): Pointed {
  let last: WeakRef<Node> | undefined;
  const opened = (event: Event): void => {
    const [target] = event.composedPath();
    // A script of the page may make up events.
    if (event.isTrusted && target instanceof Node) last = new WeakRef(target);
  };
  const options = { capture: true, passive: true };
  document.addEventListener('contextmenu', opened, options);
  return {
    withMenu: () => last?.deref(),
    withKeys() {
      const selection = document.getSelection();
      if (selection?.isCollapsed === false) return selection.anchorNode ?? undefined;
      const { activeElement } = document;
      return activeElement === document.body ? undefined : (activeElement ?? undefined);
    },
    stop: () => document.removeEventListener('contextmenu', opened, options),
  };
}
