/** What a pattern looks like from outside: by it most places are turned away. */
import type { Pattern } from './book.ts';
import type { Word } from './columns.ts';

/** Most symbols of the words of a column. */
export function longestOf(column: readonly Word[]): number {
  return Math.max(...column.map(({ symbols }) => symbols.length));
}

/** A bit for each symbol that columns begin with, on the side from which they are given. */
export function edgeOf(
  columns: Pattern['columns'],
  edge: (symbols: Uint16Array) => number | undefined,
): number {
  let bits = 0;
  for (const column of columns) {
    for (const { symbols } of column) {
      const symbol = edge(symbols);
      if (symbol !== undefined) bits |= 1 << (symbol & 31);
    }
    if (column.every(({ symbols }) => symbols.length > 0)) break;
  }
  return bits;
}

/** A bit for each second symbol of the words of the first column, if each of them has one. */
export function secondsOf([first = []]: Pattern['columns']): number {
  return first.every(({ symbols }) => symbols.length > 1)
    ? first.reduce((bits, { symbols }) => bits | (1 << ((symbols[1] ?? 0) & 31)), 0)
    : -1;
}
