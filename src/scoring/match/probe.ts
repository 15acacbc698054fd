import { lastNarrow } from '../fold/table.ts';
import type { Page } from '../fold/page.ts';
import { pageSize } from '../fold/page.ts';
import type { Tables } from './tables.ts';
import { rolled, shortBits } from './window.ts';

/** Finds the places of a page where a literal's window may end. */
export interface Probe {
  /** Places (exclusive ends) in the page, in order; as many as `probe` gave. */
  readonly places: Int32Array;
  probe(count: number, wide: boolean): number;
}

/**
 * The second loop that every text goes through: roll the window on by one symbol, mix it, look its bit up, write the
 * place down and move on only if the bit is set. There is no branch and no load that waits for another, which is why
 * the number of phrases hardly matters.
 */
export function probeOf(page: Page, { gate, gateShift, short, hasShort }: Tables): Probe {
  const { symbols } = page;
  const places = new Int32Array(pageSize + 128);
  const wordShift = gateShift + 5;
  const shortMask = (1 << (shortBits - 5)) - 1;

  function probeNarrow(count: number): number {
    let hash = 0;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      hash = (hash << 5) ^ (symbols[at] ?? 0);
      const box = rolled(hash);
      places[found] = at + 1;
      found += ((gate[box >>> wordShift] ?? 0) >>> (box >>> gateShift)) & 1;
    }
    return found;
  }

  /** Where a symbol may be wide, or a literal short. */
  function probeAll(count: number): number {
    let hash = 0;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const symbol = symbols[at] ?? 0;
      hash = (hash << (5 + ((lastNarrow - symbol) >>> 31) * 5)) ^ symbol;
      const box = rolled(hash);
      const long = (gate[box >>> wordShift] ?? 0) >>> (box >>> gateShift);
      places[found] = at + 1;
      found += (long | ((short[(hash >>> 5) & shortMask] ?? 0) >>> hash)) & 1;
    }
    return found;
  }

  return {
    places,
    probe: (count, wide) => (wide || hasShort ? probeAll(count) : probeNarrow(count)),
  };
}
