import { faultsOfStyle } from '../../packs/check-style.ts';
import type { Pack } from '../../packs/format.ts';
import { loadPacks, PackError } from '../../packs/load.ts';
import { faultFinder, faultOfSentence, type FileFault } from './faults.ts';

/** Packs, or all that is wrong with their format. */
export function packsIn(folder: string): {
  readonly packs: readonly Pack[];
  readonly faults: readonly FileFault[];
} {
  try {
    return { packs: loadPacks(folder), faults: [] };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { packs: [], faults: error.sentences.map(faultOfSentence) };
  }
}

/** Everything that can be said of packs without putting them to the engine. */
export function lintFaults(folder: string): readonly FileFault[] {
  const { packs, faults } = packsIn(folder);
  return faults.length > 0 ? faults : faultsOfStyle(packs).map(faultFinder(folder));
}
