/** Holds back what would be done too often for one thing. */
export interface Pace<T> {
  /** Does it now if it was not done lately, else once, when its time has come. */
  ask(thing: T): void;
  stop(): void;
}

/** Times in milliseconds. */
const shortest = 200;
const longest = 6400;

/**
 * Lets a thing be done at once, then after 200 ms, 400 ms … at most every 6.4 s while it keeps being asked for:
 * a listing whose words change all the time must not keep us busy. Rest brings it back to the start.
 */
export function pace<T extends object>(act: (thing: T) => void): Pace<T> {
  const last = new WeakMap<T, { at: number; wait: number }>();
  const timers = new Map<T, ReturnType<typeof setTimeout>>();

  const go = (thing: T): void => {
    const now = performance.now();
    const before = last.get(thing);
    const rested = before === undefined || now - before.at > before.wait * 4;
    last.set(thing, { at: now, wait: rested ? shortest : Math.min(before.wait * 2, longest) });
    act(thing);
  };
  return {
    ask(thing) {
      if (timers.has(thing)) return;
      const before = last.get(thing);
      const rest = before === undefined ? 0 : before.at + before.wait - performance.now();
      if (rest <= 0) return go(thing);
      const timer = setTimeout(() => {
        timers.delete(thing);
        go(thing);
      }, rest);
      timers.set(thing, timer);
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
