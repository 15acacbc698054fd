/** A repeatable row of chances (xorshift, 32 bits): the same seed gives the same texts for ever. */
export interface Chance {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number at least 0 and below `limit`. */
  below(limit: number): number;
  /** One of the items; the first ones much more often when `common` (as words in a language are). */
  pick<T>(items: readonly T[], common?: boolean): T;
}

/** Begins a row. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  function pick<T>(items: readonly T[], common = false): T {
    const at = common ? Math.floor((items.length + 1) ** next()) - 1 : below(items.length);
    const item = items[Math.min(at, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
  return { next, below, pick };
}
