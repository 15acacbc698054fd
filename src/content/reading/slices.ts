import { pause } from './pause.ts';

/** A slice leaves half of a frame (16 ms) to the page. */
const sliceLength = 8;

/** Work that waits its turn. */
export interface Slices<T> {
  /** Adds an item that is not waiting yet; what is `urgent` comes before all that is not. */
  add(item: T, urgent?: boolean): void;
  /** Forgets what waits. */
  clear(): void;
}

/** Does work in slices of at most 8 ms (and at least one item), with the page's own work between. */
export function slices<T>(work: (item: T) => void): Slices<T> {
  const urgent = new Set<T>();
  const others = new Set<T>();
  let running = false;

  const slice = (): void => {
    const end = performance.now() + sliceLength;
    for (const waiting of [urgent, others]) {
      for (const item of waiting) {
        waiting.delete(item);
        work(item);
        if (performance.now() >= end) return;
      }
    }
  };
  const run = async (): Promise<void> => {
    running = true;
    try {
      // First let the caller finish, so that all it adds comes in the right order.
      await Promise.resolve();
      while (urgent.size + others.size > 0) {
        slice();
        await pause();
      }
    } finally {
      running = false;
    }
  };

  return {
    add(item, isUrgent = false) {
      if (isUrgent) {
        others.delete(item);
        urgent.add(item);
      } else if (!urgent.has(item)) {
        others.add(item);
      }
      if (!running) void run();
    },
    clear() {
      urgent.clear();
      others.clear();
    },
  };
}
