/** Chance that can be had again: the same seed gives the same choices. */
export interface Chance {
  /** A whole number from 0 to below `below`. */
  below(below: number): number;
  /** One of a list. */
  of<T>(list: readonly [T, ...T[]]): T;
  /** True so many times of a hundred. */
  percent(share: number): boolean;
}

/** Chance from a seed: Mulberry32, good enough to choose with. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    of: (list) => list[below(list.length)] ?? list[0],
    percent: (share) => below(100) < share,
  };
}
