import { numberReader } from './numbers.ts';
import type { ChainRow, PhraseRecord, RunRow, Step } from './record.ts';
import { steps } from './write.ts';

/** Unpacks the chains of a record with their runs. */
export function chainRowsOf({ chains: packed, slots }: PhraseRecord): {
  readonly chains: readonly ChainRow[];
  readonly runs: readonly RunRow[];
} {
  const numbers = numberReader(packed);
  const chains: ChainRow[] = [];
  const runs: RunRow[] = [];

  function takeStep(): Step {
    const count = numbers.take();
    if (count === 0) return slots[numbers.take()] ?? '';
    return Array.from({ length: count }, () => numbers.takeStep(steps.pattern));
  }

  function takeRun(place: number): RunRow {
    const count = numbers.take();
    const anchor = numbers.take();
    const all = Array.from({ length: count }, takeStep);
    const found = all[anchor];
    return {
      chain: chains.length,
      place,
      slot: typeof found === 'string' ? found : undefined,
      before: all.slice(0, anchor).reverse(),
      after: all.slice(anchor + 1),
    };
  }

  for (let left = numbers.take(); left > 0; left -= 1) {
    const owner = numbers.takeStep(steps.owner);
    const count = numbers.take();
    const first = runs.length;
    for (let place = 0; place < count; place += 1) runs.push(takeRun(place));
    chains.push({ owner: owner >> 1, off: (owner & 1) === 1, first, runs: count });
  }
  return { chains, runs };
}
