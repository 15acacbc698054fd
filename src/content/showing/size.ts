/** Calls back when an element has another width (windows, zoom, panes), or another height alone. Returns how to stop. */
export function watchSize(element: Element, wider: () => void, higher: () => void): () => void {
  if (typeof ResizeObserver !== 'function') return () => undefined;
  let last: DOMRectReadOnly | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect;
    // The first call only tells what it is.
    if (last !== undefined) (now?.width === last.width ? higher : wider)();
    last = now;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
