/** Tells which elements are in sight or come into sight soon. */
export interface Near {
  /** Watches elements given in the order of the page; one that is watched already is told of anew. */
  watch(elements: readonly Element[]): void;
  stop(): void;
}

/** How far ahead we look: one screen. */
const margin = '100%';
/** The browser computes every watched element in every frame: of more than that at once we watch some. */
const many = 400;

/**
 * Calls `came` once for each watched element that is within a screen of what the person sees; `inSight` when it is
 * in sight at that moment. An element without a box of its own counts as near.
 *
 * Of very long lists only every so many-th element is watched, two screens apart at the most, so that one of them
 * is always near to what the person sees; when it comes near, its neighbours are watched too.
 */
export function watchNear(came: (element: Element, inSight: boolean) => void): Near {
  if (typeof IntersectionObserver !== 'function') {
    return {
      watch: (elements) => elements.forEach((one) => came(one, true)),
      stop: () => undefined,
    };
  }
  const neighbours = new WeakMap<Element, readonly Element[]>();
  const options: IntersectionObserverInit & { scrollMargin?: string } = {
    rootMargin: margin,
    // For lists that scroll by themselves; browsers that do not know it read them as they come into sight.
    scrollMargin: margin,
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      if (!isIntersecting && !isBoxless(target, box)) continue;
      observer.unobserve(target);
      for (const neighbour of neighbours.get(target) ?? []) observer.observe(neighbour);
      neighbours.delete(target);
      came(target, box.bottom >= 0 && box.top <= innerHeight);
    }
  }, options);
  const watchOne = (element: Element): void => {
    // An element that is observed anew is told of at once.
    observer.unobserve(element);
    observer.observe(element);
  };
  return {
    watch(elements) {
      if (elements.length <= many) return elements.forEach(watchOne);
      const step = spacing(elements);
      for (let at = 0; at < elements.length; at += step) {
        const post = elements[at];
        if (post === undefined) continue;
        neighbours.set(post, elements.slice(Math.max(0, at - step + 1), at + step));
        watchOne(post);
      }
    },
    stop: () => observer.disconnect(),
  };
}

/** How many elements fill a screen and a half, by the size of a few of them. */
function spacing(elements: readonly Element[]): number {
  const heights = [0, 1, 2, 3, 4].flatMap((fifth) => {
    const height =
      elements[Math.floor((elements.length * fifth) / 5)]?.getBoundingClientRect().height;
    return height ? [height] : [];
  });
  if (heights.length === 0) return 1;
  return Math.min(64, Math.max(1, Math.floor((innerHeight * 1.5) / Math.max(...heights))));
}

function isBoxless(element: Element, { width, height }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0 && getComputedStyle(element).display === 'contents';
}
