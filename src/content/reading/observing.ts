/** Watches elements until each comes near. */
export interface Observing {
  /** Watches an element; one that is watched already stays as it is. */
  keep(element: Element): void;
  /** Watches an element; one that is watched already, or was, is told of again if it is near. */
  anew(element: Element): void;
  disconnect(): void;
}

/**
 * Tells once of each watched element that is within so many screens of what the person sees, with its box; one without
 * a box of its own counts as near.
 */
export function observing(
  screens: number,
  came: (element: Element, box: DOMRectReadOnly) => void,
): Observing {
  const margin = `${screens * 100}%`;
  const options: IntersectionObserverInit & { scrollMargin?: string } = {
    rootMargin: margin,
    // For lists that scroll by themselves; browsers that do not know it read them as they come into sight.
    scrollMargin: margin,
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      if (!isIntersecting && !isBoxless(target, box)) continue;
      observer.unobserve(target);
      came(target, box);
    }
  }, options);
  return {
    keep: (element) => observer.observe(element),
    anew(element) {
      // An element that is observed anew is told of at once.
      observer.unobserve(element);
      observer.observe(element);
    },
    disconnect: () => observer.disconnect(),
  };
}

/** Whether a box, as the browser gave it, is in sight. */
export function isInSight({ top, bottom }: DOMRectReadOnly): boolean {
  return bottom >= 0 && top <= innerHeight;
}

function isBoxless(element: Element, { width, height }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0 && getComputedStyle(element).display === 'contents';
}
