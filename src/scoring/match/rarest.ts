import type { Fold } from '../fold/index.ts';
import type { Literal } from './interned.ts';
import { widthOf } from './tables.ts';
import { rollingBits, windowAt } from './window.ts';

/** Windows are counted in so many boxes, by their last bits: rough, but enough to tell rare from common. */
const countedBits = 17;
const boxOf = (hash: number): number => (hash ^ (hash >>> 3)) & ((1 << countedBits) - 1);

/** How often each rolling window is met in background texts and in the literals themselves. */
export function countsOf(
  fold: Fold,
  background: Iterable<string>,
  literals: readonly Literal[],
): Uint32Array {
  const counts = new Uint32Array(1 << countedBits);
  const add = (symbols: Uint16Array, count: number): void => {
    for (let end = 1; end <= count; end += 1) {
      const box = boxOf(windowAt(symbols, 0, end, rollingBits).hash);
      counts[box] = (counts[box] ?? 0) + 1;
    }
  };
  for (const { symbols } of literals) add(symbols, symbols.length);
  for (const text of background) {
    fold.eachPage(fold.fold(text), 0, (count) => {
      add(fold.page.symbols, count);
    });
  }
  return counts;
}

/** Where the rarest window of a literal ends: after so many of its symbols. */
export function windowEnd(symbols: Uint16Array, counts: Uint32Array): number {
  const width = widthOf(windowAt(symbols, 0, symbols.length, 30).bits) ?? 0;
  if (width < rollingBits) return symbols.length;
  let best = symbols.length;
  let fewest = Infinity;
  for (let end = 1; end <= symbols.length; end += 1) {
    if (windowAt(symbols, 0, end, width).bits < width) continue;
    const count = counts[boxOf(windowAt(symbols, 0, end, rollingBits).hash)] ?? 0;
    if (count < fewest) {
      fewest = count;
      best = end;
    }
  }
  return best;
}
