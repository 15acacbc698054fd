import { lastNarrow } from '../fold/table.ts';
import type { Page } from '../fold/page.ts';
import { pageSize } from '../fold/page.ts';
import type { Tables } from './tables.ts';
import { rollingFactor, shortBits } from './window.ts';

/** Finds the places of a page where a literal's window may end. */
export interface Probe {
  /** Places (exclusive ends) in the page, in order; as many as `probe` gave. */
  readonly places: Int32Array;
  probe(count: number, wide: boolean): number;
}

/**
 * The second loop that every text goes through: roll the window on by one symbol, mix it, look its bit up, write the
 * place down and move on only if the bit is set. There is no branch and no load that waits for another, which is why
 * the number of phrases hardly matters. Four symbols go at a time; a place up to three symbols behind the last may be
 * written down too, where no literal stands to its end.
 */
export function probeOf(page: Page, tables: Tables): Probe {
  const { symbols } = page;
  const { short, hasShort } = tables;
  const { bits: gate, shift: gateShift } = tables.gate;
  const places = new Int32Array(pageSize + 128);
  const wordShift = gateShift + 5;
  // Of this closure, so that they are constants to V8: what is imported is looked up anew for every symbol.
  const factor = rollingFactor;
  const narrowest = lastNarrow;
  const shortMask = (1 << (shortBits - 5)) - 1;

  function probeNarrow(count: number): number {
    let hash = 0;
    let found = 0;
    for (let at = 0; at < count; at += 4) {
      const a = (hash << 5) ^ (symbols[at] ?? 0);
      const boxA = Math.imul(factor, a);
      places[found] = at + 1;
      found += ((gate[boxA >>> wordShift] ?? 0) >>> (boxA >>> gateShift)) & 1;
      const b = (a << 5) ^ (symbols[at + 1] ?? 0);
      const boxB = Math.imul(factor, b);
      places[found] = at + 2;
      found += ((gate[boxB >>> wordShift] ?? 0) >>> (boxB >>> gateShift)) & 1;
      const c = (b << 5) ^ (symbols[at + 2] ?? 0);
      const boxC = Math.imul(factor, c);
      places[found] = at + 3;
      found += ((gate[boxC >>> wordShift] ?? 0) >>> (boxC >>> gateShift)) & 1;
      hash = (c << 5) ^ (symbols[at + 3] ?? 0);
      const boxD = Math.imul(factor, hash);
      places[found] = at + 4;
      found += ((gate[boxD >>> wordShift] ?? 0) >>> (boxD >>> gateShift)) & 1;
    }
    return found;
  }

  /** Where a symbol may be wide, or a literal short. */
  function probeAll(count: number): number {
    let hash = 0;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const symbol = symbols[at] ?? 0;
      hash = (hash << (5 + ((narrowest - symbol) >>> 31) * 5)) ^ symbol;
      const box = Math.imul(factor, hash);
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
