import type { Piece } from './numbers.ts';

/** What was written group by group: where each thing stands, and where each group begins and ends. */
export interface Grouped {
  readonly places: readonly number[];
  /** By group, from one place to another (exclusive). */
  readonly stretches: ReadonlyMap<number, readonly [from: number, to: number]>;
}

/** Numbers of things, those of one group side by side, else in their own order. */
export function byGroup(groups: readonly number[]): readonly number[] {
  return Array.from(groups.keys()).sort((a, b) => (groups[a] ?? 0) - (groups[b] ?? 0) || a - b);
}

/** Writes things of groups in order; `write` gives where it began. */
export function writtenInGroups(
  groups: readonly number[],
  place: () => number,
  write: (thing: number) => void,
): Grouped {
  const places: number[] = [];
  const stretches = new Map<number, readonly [number, number]>();
  for (const thing of byGroup(groups)) {
    const group = groups[thing] ?? 0;
    const from = place();
    places[thing] = from;
    write(thing);
    stretches.set(group, [stretches.get(group)?.[0] ?? from, place()]);
  }
  return { places, stretches };
}

/** The piece of a group in all that was written. */
export function pieceOf({ stretches }: Grouped, text: string, group: number): Piece | undefined {
  const [from, to] = stretches.get(group) ?? [0, 0];
  return to > from ? [from, text.slice(from, to)] : undefined;
}
