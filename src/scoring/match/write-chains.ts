import { toBase64 } from '../bytes.ts';
import type { MergedChain } from './merged.ts';
import { numberWriter } from './numbers.ts';
import type { PhraseRecord } from './record.ts';

/** A chain with its runs, on its way into a record. */
export interface DraftChain {
  readonly owner: number;
  readonly off: boolean;
  readonly runs: MergedChain;
  /** Place of the run that leads. */
  readonly lead: number;
}

/**
 * Writes chains. Of each: twice the owner, and one for `off`; the run that leads; how many runs. Of each run: how many steps, and by which
 * it is found. Of each step: how many patterns, then the patterns; or nought and the place of the slot's name.
 */
export function writtenChains(
  chains: readonly DraftChain[],
  patternPlace: (pattern: number) => number,
): Pick<PhraseRecord, 'chains' | 'chainPlaces' | 'slots' | 'slotChains'> {
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

  const places = chains.map(({ owner, off, runs, lead }, chain) => {
    const place = numbers.place();
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
    if (typeof found === 'string') ledBy[slotNumber(found)]?.push(chain);
    return place;
  });
  const slotChains = numberWriter();
  for (const led of ledBy) {
    slotChains.put(led.length);
    for (const chain of led) slotChains.put(chain);
  }
  return {
    chains: numbers.base64(),
    chainPlaces: toBase64(new Uint8Array(Uint32Array.from(places).buffer)),
    slots,
    slotChains: slotChains.base64(),
  };
}
