import { toBase64 } from '../bytes.ts';
import type { MergedChain } from './merged.ts';
import { numberWriter } from './numbers.ts';
import type { PhraseRecord } from './record.ts';
import { runNumber } from './use.ts';

/** A chain with its runs, on its way into a record. */
export interface DraftChain {
  readonly owner: number;
  readonly off: boolean;
  readonly runs: MergedChain;
}

/**
 * Writes chains. Of each: twice the owner, and one for `off`; how many runs. Of each run: how many steps, and by which
 * it is found. Of each step: how many patterns, then the patterns; or nought and the place of the slot's name.
 */
export function writtenChains(
  chains: readonly DraftChain[],
  patternPlace: (pattern: number) => number,
): Pick<PhraseRecord, 'chains' | 'chainPlaces' | 'slots' | 'slotRuns'> {
  const slots: string[] = [];
  const runsOf: number[][] = [];
  const numbers = numberWriter();

  function slotNumber(name: string): number {
    if (!slots.includes(name)) {
      slots.push(name);
      runsOf.push([]);
    }
    return slots.indexOf(name);
  }

  const places = chains.map(({ owner, off, runs }, chain) => {
    const place = numbers.place();
    numbers.put(owner * 2 + (off ? 1 : 0));
    numbers.put(runs.length);
    for (const [at, { steps, anchor }] of runs.entries()) {
      numbers.put(steps.length);
      numbers.put(anchor);
      for (const step of steps) {
        numbers.put(typeof step === 'string' ? 0 : step.length);
        if (typeof step === 'string') numbers.put(slotNumber(step));
        else for (const pattern of step) numbers.put(patternPlace(pattern));
      }
      const found = steps[anchor];
      if (typeof found === 'string') runsOf[slotNumber(found)]?.push(runNumber(chain, at));
    }
    return place;
  });
  const slotRuns = numberWriter();
  for (const runs of runsOf) {
    slotRuns.put(runs.length);
    for (const run of runs) slotRuns.put(run);
  }
  return {
    chains: numbers.base64(),
    chainPlaces: toBase64(new Uint8Array(Uint32Array.from(places).buffer)),
    slots,
    slotRuns: slotRuns.base64(),
  };
}
