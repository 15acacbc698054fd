/** Whether a literal begins its pattern, and whether it ends it, closed. */
export interface Reach {
  readonly begins: boolean;
  readonly ends: boolean;
}

const beginsBit = 256;
const endsBit = 512;

/**
 * A mark: ten bits of what a literal has outside its window, so that most places that only have the window are
 * turned away before the literal's pattern is opened.
 *
 *   bits 0–3: of its first symbol      4–6: of the symbol behind its window      7: whether there is one
 *   bit 8: whether its pattern begins with it      9: whether its pattern ends with its window
 */
export function markOf(literal: Uint16Array, windowEnd: number, { begins, ends }: Reach): number {
  const behind = literal[windowEnd];
  const next = behind === undefined ? 0 : 128 | ((behind & 7) << 4);
  const last = ends && behind === undefined ? endsBit : 0;
  return ((literal[0] ?? 0) & 15) | next | (begins ? beginsBit : 0) | last;
}

/** Whether a pattern begins with the first symbol of a literal of this mark. */
export function beginsWith(mark: number): boolean {
  return (mark & beginsBit) !== 0;
}

/** Whether a pattern ends, closed, with the window of a literal of this mark. */
export function endsWith(mark: number): boolean {
  return (mark & endsBit) !== 0;
}

/** Whether a literal of this mark may stand where its first symbol and its window's end are given. */
export function fitsMark(
  mark: number,
  symbols: Uint16Array,
  first: number,
  windowEnd: number,
): boolean {
  if (((symbols[first] ?? 0) & 15) !== (mark & 15)) return false;
  return (mark & 128) === 0 || ((symbols[windowEnd] ?? 0) & 7) === ((mark >>> 4) & 7);
}
