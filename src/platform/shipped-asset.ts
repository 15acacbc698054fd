/** The compiled packs in our own pages and their workers, out of the scripts that are put into tabs: nothing is shipped twice. */
import { bringPart } from '../generated/bring-parts.ts';
import { head } from '../generated/head.ts';
import { partNames } from '../generated/part-names.ts';
import type { Asset } from '../scoring/asset.ts';
import type { RecordPart } from '../scoring/match/record.ts';

/** Where the scripts of the parts put what they bring, in a tab as here. A script runs once: what it put stays. */
const parts = new Map<string, RecordPart>();
Object.assign(globalThis, { [Symbol.for('lurewatch')]: { parts } });

/** All packs that we ship, some megabytes. Rejects when a part cannot be read. */
export async function shippedAsset(): Promise<Asset> {
  await Promise.all(partNames.map(async ({ name }) => bringPart[name]?.()));
  const all = partNames.flatMap(({ name }) => parts.get(name) ?? []);
  if (all.length < partNames.length) throw new Error('A part of the packs did not come.');
  return { ...head, phrases: { ...head.phrases, parts: all } };
}
