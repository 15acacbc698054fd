import { lastNarrow } from '../fold/table.ts';
import type { Page } from '../fold/page.ts';
import { pageSize } from '../fold/page.ts';
import { rollingBits } from './window.ts';

/** Finds the places of a page where a literal's window may end. */
export interface Probe {
  /** Places (exclusive ends) in the page, in order; as many as `probe` gave. */
  readonly places: Int32Array;
  probe(count: number, wide: boolean): number;
}

/**
 * The second loop that every text goes through: roll the window on by one symbol, look its bit up, write the place
 * down and move on only if the bit is set. There is no branch and no load that waits for another, which is why the
 * number of phrases hardly matters.
 */
export function probeOf(page: Page, gate: Int32Array): Probe {
  const { symbols } = page;
  const places = new Int32Array(pageSize + 128);
  const mask = (1 << (rollingBits - 5)) - 1;

  function probeNarrow(count: number): number {
    let hash = 0;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      hash = (hash << 5) ^ (symbols[at] ?? 0);
      places[found] = at + 1;
      found += ((gate[(hash >>> 5) & mask] ?? 0) >>> (hash & 31)) & 1;
    }
    return found;
  }

  function probeWide(count: number): number {
    let hash = 0;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const symbol = symbols[at] ?? 0;
      hash = (hash << (5 + ((lastNarrow - symbol) >>> 31) * 5)) ^ symbol;
      places[found] = at + 1;
      found += ((gate[(hash >>> 5) & mask] ?? 0) >>> (hash & 31)) & 1;
    }
    return found;
  }

  return {
    places,
    probe: (count, wide) => (wide ? probeWide(count) : probeNarrow(count)),
  };
}
