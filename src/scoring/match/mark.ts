/**
 * A mark: eight bits of what a literal has outside its window, so that most places that only have the window are
 * turned away before the literal's pattern is opened.
 *
 *   bits 0–3: of its first symbol      4–6: of the symbol behind its window      7: whether there is one
 */
export function markOf(literal: Uint16Array, windowEnd: number): number {
  const behind = literal[windowEnd];
  return ((literal[0] ?? 0) & 15) | (behind === undefined ? 0 : 128 | ((behind & 7) << 4));
}

/** Whether a literal of this mark may stand where its first symbol and its window's end are given. */
export function fitsMark(
  mark: number,
  symbols: Uint16Array,
  first: number,
  windowEnd: number,
): boolean {
  if (((symbols[first] ?? 0) & 15) !== (mark & 15)) return false;
  return mark < 128 || ((symbols[windowEnd] ?? 0) & 7) === ((mark >>> 4) & 7);
}
