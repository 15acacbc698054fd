import { byGroup, pieceOf, writtenInGroups } from './grouped.ts';
import type { MergedChain } from './merged.ts';
import { numberWriter, type Piece } from './numbers.ts';
import { placeDigits, type PhraseRecord } from './record.ts';

/** A chain with its runs, on its way into a record. */
export interface DraftChain {
  readonly owner: number;
  readonly off: boolean;
  readonly runs: MergedChain;
  /** Place of the run that leads. */
  readonly lead: number;
}

/** Chains as they stand in a record, by the group of their part. */
export interface WrittenChains extends Pick<PhraseRecord, 'slots' | 'slotChains'> {
  chains(group: number): Piece | undefined;
  chainPlaces(group: number): Piece | undefined;
}

/** The numbers that chains have in a record, where those of one group stand side by side. */
export function chainNumbers(groups: readonly number[]): readonly number[] {
  const numbers: number[] = [];
  for (const [number, chain] of byGroup(groups).entries()) numbers[chain] = number;
  return numbers;
}

/**
 * Writes chains. Of each: twice the owner, and one for `off`; the run that leads; how many runs. Of each run: how many steps, and by which
 * it is found. Of each step: how many patterns, then the patterns; or nought and the place of the slot's name.
 */
export function writtenChains(
  chains: readonly DraftChain[],
  groups: readonly number[],
  patternPlace: (pattern: number) => number,
): WrittenChains {
  const slots: string[] = [];
  const ledBy: number[][] = [];
  const numbers = numberWriter();

  function slotNumber(name: string): number {
    if (!slots.includes(name)) {
      slots.push(name);
      ledBy.push([]);
    }
    return slots.indexOf(name);
  }

  const inRecord = chainNumbers(groups);
  const written = writtenInGroups(groups, numbers.place, (chain) => {
    const { owner = 0, off = false, runs = [], lead = 0 } = chains[chain] ?? {};
    numbers.put(owner * 2 + (off ? 1 : 0));
    numbers.put(lead);
    numbers.put(runs.length);
    for (const { steps, anchor } of runs) {
      numbers.put(steps.length);
      numbers.put(anchor);
      for (const step of steps) {
        numbers.put(typeof step === 'string' ? 0 : step.length);
        if (typeof step === 'string') numbers.put(slotNumber(step));
        else for (const pattern of step) numbers.put(patternPlace(pattern));
      }
    }
    const found = runs[lead]?.steps[runs[lead].anchor];
    if (typeof found === 'string') ledBy[slotNumber(found)]?.push(inRecord[chain] ?? 0);
  });
  const places = numberWriter();
  const placesIn = writtenInGroups(groups, places.place, (chain) => {
    places.putFixed(written.places[chain] ?? 0, placeDigits);
  });

  const [all, allPlaces] = [numbers.text(), places.text()];
  return {
    chains: (group) => pieceOf(written, all, group),
    chainPlaces(group) {
      const piece = pieceOf(placesIn, allPlaces, group);
      return piece && [piece[0] / placeDigits, piece[1]];
    },
    slots,
    slotChains: ledBy,
  };
}
