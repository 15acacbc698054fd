// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchNear } from '../../src/content/reading/near.ts';

/** A page of posts of one height, one below the other, and a browser that tells what is near when asked. */
function page(posts: number, height: number, scrollMargin = true) {
  let top = 0;
  const place = new Map<Element, number>();
  const elements = Array.from({ length: posts }, (_, at) => {
    const element = document.createElement('article');
    place.set(element, at * height);
    return element;
  });
  const observers = new Set<Watched>();
  interface Watched {
    readonly told: Map<Element, boolean | undefined>;
    frame(): void;
  }
  function Observer(
    this: object,
    call: (entries: readonly object[]) => void,
    { rootMargin = '0%' }: IntersectionObserverInit = {},
  ) {
    const screens = Number.parseInt(rootMargin, 10) / 100;
    const told: Watched['told'] = new Map();
    const frame = (): void => {
      const entries = [...told].flatMap(([target, before]) => {
        const y = (place.get(target) ?? 0) - top;
        const isIntersecting =
          y + height >= -screens * innerHeight && y <= (1 + screens) * innerHeight;
        told.set(target, isIntersecting);
        const boundingClientRect = { top: y, bottom: y + height, height, width: 100 };
        return isIntersecting === before ? [] : [{ target, isIntersecting, boundingClientRect }];
      });
      if (entries.length > 0) call(entries);
    };
    observers.add({ told, frame });
    Object.assign(this, {
      observe: (one: Element) => void (told.has(one) || told.set(one, undefined)),
      unobserve: (one: Element) => told.delete(one),
      disconnect: () => told.clear(),
    });
  }
  if (scrollMargin) Object.assign(Observer.prototype, { scrollMargin: '' });
  vi.stubGlobal('IntersectionObserver', Observer);
  return {
    elements,
    indexOf: (element: Element): number => (place.get(element) ?? 0) / height,
    watched: (): number => [...observers].reduce((sum, { told }) => sum + told.size, 0),
    /** Scrolls to a place and lets some frames pass. */
    scrollTo(to: number): void {
      top = to;
      for (let frame = 0; frame < 4; frame += 1) for (const one of [...observers]) one.frame();
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('what comes near', () => {
  test.each([
    [100, 500],
    [1000, 500],
    [1000, 1100],
    [5000, 30],
    [500, 5000],
  ])('of %i posts of %i pixels is told once, wherever the page is scrolled to', (posts, height) => {
    const { elements, indexOf, scrollTo } = page(posts, height);
    const came: number[] = [];
    const near = watchNear((element) => came.push(indexOf(element)));
    near.watch(elements);
    const whole = posts * height;
    const due = new Set<number>();
    for (const to of [0, whole / 2, whole / 3, whole - innerHeight, 0]) {
      scrollTo(to);
      for (let at = 0; at < posts; at += 1) {
        const y = at * height - to;
        if (y + height >= -innerHeight && y <= 2 * innerHeight) due.add(at);
      }
    }
    expect(came.toSorted((a, b) => a - b)).toEqual([...due].toSorted((a, b) => a - b));
    near.stop();
  });

  test('of a long list few elements are watched, and none once we stop', () => {
    const { elements, scrollTo, watched } = page(2000, 600);
    const near = watchNear(() => undefined);
    near.watch(elements);
    scrollTo(0);
    expect(watched()).toBeLessThan(300);
    near.stop();
    expect(watched()).toBe(0);
  });

  test('where a list that scrolls by itself hides what is not in sight, one stake in it always is', () => {
    const { elements, scrollTo, watched } = page(2000, innerHeight / 4, false);
    const near = watchNear(() => undefined);
    near.watch(elements);
    scrollTo(0);
    expect(watched()).toBeGreaterThan(2000 / 4);
    near.stop();
  });

  test('what is in sight is told so', () => {
    const { elements, indexOf, scrollTo } = page(10, 500);
    const seen = new Map<number, boolean>();
    const near = watchNear((element, inSight) => seen.set(indexOf(element), inSight));
    near.watch(elements);
    scrollTo(0);
    expect([seen.get(0), seen.get(1), seen.get(3)]).toEqual([true, true, false]);
    near.stop();
  });
});
