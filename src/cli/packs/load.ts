import { join } from 'node:path';
import { faultsOfStyle } from '../../packs/check-style.ts';
import { faultsOfTitles } from '../../packs/check-titles.ts';
import type { Pack } from '../../packs/format.ts';
import { loadPacks, PackError } from '../../packs/load.ts';
import { projectRoot } from '../folders.ts';
import { faultFinder, faultOfSentence, type FileFault } from './faults.ts';

/** Whether a folder is that of our own packs. */
export const isOfCheckout = (folder: string): boolean =>
  folder === join(projectRoot(), 'src/packs');

/**
 * Packs, or all that is wrong with their format. `beside`: our own packs, where the packs of another folder name rules
 * of them.
 */
export function packsIn(folder: string): {
  readonly packs: readonly Pack[];
  readonly beside: readonly Pack[];
  readonly faults: readonly FileFault[];
} {
  let beside: readonly Pack[] = [];
  const ours = () => (beside = loadPacks(join(projectRoot(), 'src/packs')));
  try {
    const packs = isOfCheckout(folder) ? loadPacks(folder) : loadPacks(folder, ours);
    return {
      packs,
      beside: beside.filter(({ name }) => !packs.some((one) => one.name === name)),
      faults: [],
    };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { packs: [], beside: [], faults: error.sentences.map(faultOfSentence) };
  }
}

/** Everything that can be said of packs without putting them to the engine. */
export function lintFaults(folder: string): readonly FileFault[] {
  const { packs, faults } = packsIn(folder);
  if (faults.length > 0) return faults;
  // A pack from elsewhere may do without: its English title stands in.
  const untitled = isOfCheckout(folder) ? faultsOfTitles(packs) : [];
  return [...untitled, ...faultsOfStyle(packs)].map(faultFinder(folder));
}
