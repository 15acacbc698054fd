import { isInSight, observing } from './observing.ts';

/** Tells which elements are in sight or come into sight soon. */
export interface Near {
  /** Watches elements given in the order of the page; one that is watched already is told of anew. */
  watch(elements: readonly Element[]): void;
  stop(): void;
}

/** How far ahead we look, in screens, and how far for stakes. */
const ahead = 1;
const farAhead = 8;
/** The browser computes every watched element in every frame: of more than that at once we watch some. */
const many = 400;
/** Most elements from one stake to the next. */
const mostApart = 64;

/**
 * Calls `came` once for each watched element that is within a screen of what the person sees; `inSight` when it is
 * in sight at that moment. An element without a box of its own counts as near.
 *
 * Of very long lists only stakes are watched, so close together that one always comes within eight screens before
 * its neighbours come within one; then its neighbours are watched too:
 *
 *   │ stake · · · · · · stake · · · · · · stake │        eight screens and what the person sees
 *                        └ ─ ─ watched ─ ─ ┘
 *
 * How close that is, a few of the elements tell, whose sizes the browser gives once it has laid out the page: to ask
 * for them before would make it do so at once.
 */
export function watchNear(came: (element: Element, inSight: boolean) => void): Near {
  if (typeof IntersectionObserver !== 'function') {
    return {
      watch: (elements) => elements.forEach((one) => came(one, true)),
      stop: () => undefined,
    };
  }
  const neighbours = new WeakMap<Element, readonly Element[]>();
  const near = observing(ahead, (element, box) => came(element, isInSight(box)));
  const far = observing(farAhead, (stake) => {
    for (const neighbour of neighbours.get(stake) ?? []) near.keep(neighbour);
    neighbours.delete(stake);
  });
  const gauges = new Set<IntersectionObserver>();

  const setStakes = (elements: readonly Element[], apart: number): void => {
    for (let at = 0; at < elements.length; at += apart) {
      const stake = elements[at];
      if (stake === undefined) continue;
      neighbours.set(stake, elements.slice(Math.max(0, at - apart + 1), at + apart));
      far.anew(stake);
    }
  };
  const gauge = (elements: readonly Element[]): void => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      gauges.delete(observer);
      setStakes(elements, stakesApart(entries.map(({ boundingClientRect: box }) => box.height)));
    });
    gauges.add(observer);
    for (const fifth of [0, 1, 2, 3, 4]) {
      const sample = elements[Math.floor((elements.length * fifth) / 5)];
      if (sample !== undefined) observer.observe(sample);
    }
  };

  return {
    watch(elements) {
      if (elements.length > many) gauge(elements);
      else for (const element of elements) near.anew(element);
    },
    stop() {
      for (const observer of [near, far, ...gauges]) observer.disconnect();
    },
  };
}

/**
 * How many elements of these heights may lie from one stake to the next. Half of the way from one to the next must not
 * be longer than from one margin to the other; we go three quarters of that, as others may be higher. In a list that
 * scrolls by itself older browsers tell only of what is in sight: there one stake must always be.
 */
function stakesApart(heights: readonly number[]): number {
  const highest = Math.max(...heights);
  if (highest === 0) return 1;
  const screens = looksAheadInLists() ? (farAhead - ahead) * 2 * 0.75 : 0.75;
  return Math.min(mostApart, Math.max(1, Math.floor((innerHeight * screens) / highest)));
}

function looksAheadInLists(): boolean {
  return 'scrollMargin' in IntersectionObserver.prototype;
}
