interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/** How often the address is looked at where the browser does not tell (ms). */
const pace = 1000;

/** Calls back when the page has changed its address without being loaded anew. Returns how to stop. */
export function watchAddress(changed: () => void): () => void {
  let last = location.href;
  const look = (): void => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  const told = typeof navigation?.addEventListener === 'function' ? navigation : undefined;
  const timer = told === undefined ? setInterval(look, pace) : undefined;
  told?.addEventListener('currententrychange', look);
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
  return () => {
    clearInterval(timer);
    told?.removeEventListener('currententrychange', look);
    removeEventListener('popstate', look);
    removeEventListener('hashchange', look);
  };
}
