/** Tells which elements are in sight or come into sight soon. */
export interface Near {
  watch(element: Element): void;
  forget(element: Element): void;
  stop(): void;
}

/** How far ahead we look: one screen. */
const margin = '100%';

/**
 * Calls `came` once for each watched element that is within a screen of what the person sees; `inSight`
 * when it is in sight at that moment. An element without a box of its own counts as near.
 */
export function watchNear(came: (element: Element, inSight: boolean) => void): Near {
  if (typeof IntersectionObserver !== 'function') {
    return {
      watch: (element) => came(element, true),
      forget: () => undefined,
      stop: () => undefined,
    };
  }
  const options: IntersectionObserverInit & { scrollMargin?: string } = {
    rootMargin: margin,
    // For lists that scroll by themselves; browsers that do not know it read them as they come into sight.
    scrollMargin: margin,
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      if (!isIntersecting && !isBoxless(target, box)) continue;
      observer.unobserve(target);
      came(target, box.bottom >= 0 && box.top <= innerHeight);
    }
  }, options);
  return {
    watch: (element) => observer.observe(element),
    forget: (element) => observer.unobserve(element),
    stop: () => observer.disconnect(),
  };
}

function isBoxless(element: Element, { width, height }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0 && getComputedStyle(element).display === 'contents';
}
