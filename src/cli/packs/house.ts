import { join } from 'node:path';
import type { House, Pace } from '../../packs/admit.ts';
import { loadPacks } from '../../packs/load.ts';
import { projectRoot } from '../folders.ts';
import { progressLine } from '../progress.ts';
import { worldOfCheckout } from './folder.ts';

/** What a pack from outside finds: our packs and the world of the checkout, no other guests. */
export const houseOfCheckout = (): House => ({
  shipped: loadPacks(join(projectRoot(), 'src/packs')),
  world: worldOfCheckout(),
  guests: [],
});

/** Runs a check, with a line of progress. */
export async function withPace<T>(words: string, work: (pace: Pace) => Promise<T>): Promise<T> {
  const line = progressLine();
  const pace: Pace = {
    now: () => performance.now(),
    progress: (share) => line.show(share, 1, words),
  };
  try {
    return await work(pace);
  } finally {
    line.end();
  }
}
