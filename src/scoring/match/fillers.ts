import { fills, type SlotFiller } from './slot.ts';
import type { Stretch } from './stand.ts';

/** A filler with the grade of the words it was known by; entities are known by their form and have the best. */
export interface GradedFiller extends SlotFiller, Stretch {}

/** What may stand in slots, found by where it begins or ends. */
export interface Fillers {
  readonly all: readonly GradedFiller[];
  /** Those of a slot that begin from one position to another, which is counted. */
  beginningIn(slot: string, from: number, to: number): readonly GradedFiller[];
  endingIn(slot: string, from: number, to: number): readonly GradedFiller[];
}

/** Sorts fillers once one is asked for, so that looking one up costs little however many there are. */
export function fillersOf(all: readonly GradedFiller[]): Fillers {
  let byFrom: readonly GradedFiller[] | undefined;
  let byTo: readonly GradedFiller[] | undefined;
  return {
    all,
    beginningIn(slot, from, to) {
      byFrom ??= [...all].sort((a, b) => a.from - b.from);
      return within(byFrom, (filler) => filler.from, from, to, slot);
    },
    endingIn(slot, from, to) {
      byTo ??= [...all].sort((a, b) => a.to - b.to);
      return within(byTo, (filler) => filler.to, from, to, slot);
    },
  };
}

function within(
  sorted: readonly GradedFiller[],
  edge: (filler: GradedFiller) => number,
  from: number,
  to: number,
  slot: string,
): readonly GradedFiller[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const filler = sorted[middle];
    if (filler && edge(filler) < from) low = middle + 1;
    else high = middle;
  }
  const found: GradedFiller[] = [];
  for (let at = low; at < sorted.length; at += 1) {
    const filler = sorted[at];
    if (!filler || edge(filler) > to) break;
    if (fills(filler.kind, slot)) found.push(filler);
  }
  return found;
}
