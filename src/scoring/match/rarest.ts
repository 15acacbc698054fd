import type { Fold } from '../fold/index.ts';
import type { Literal } from './interned.ts';
import { widthOf } from './tables.ts';
import { rollingBits, windowAt } from './window.ts';

/** How often each rolling window is met in background texts and in the literals themselves. */
export function countsOf(
  fold: Fold,
  background: Iterable<string>,
  literals: readonly Literal[],
): Uint32Array {
  const counts = new Uint32Array(1 << rollingBits);
  const add = (symbols: Uint16Array, count: number): void => {
    for (let end = 1; end <= count; end += 1) {
      const { hash } = windowAt(symbols, 0, end, rollingBits);
      counts[hash] = (counts[hash] ?? 0) + 1;
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
    const count = counts[windowAt(symbols, 0, end, rollingBits).hash] ?? 0;
    if (count < fewest) {
      fewest = count;
      best = end;
    }
  }
  return best;
}
