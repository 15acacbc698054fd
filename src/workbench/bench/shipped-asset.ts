import { head } from '../../generated/head.ts';
import { partNames } from '../../generated/part-names.ts';
import type { Asset } from '../../scoring/asset.ts';
import type { RecordPart } from '../../scoring/match/record.ts';

/** Where the scripts of the parts put what they bring, in a tab as here. */
const place = Symbol.for('lurewatch');

/** The compiled packs, out of the scripts that are put into tabs: nothing is shipped twice. */
export async function shippedAsset(): Promise<Asset> {
  const parts = new Map<string, RecordPart>();
  Object.assign(globalThis, { [place]: { parts } });
  await Promise.all(
    partNames.map(({ name }) => import(/* @vite-ignore */ `/src/content/packs/${name}.js`)),
  );
  const all = partNames.flatMap(({ name }) => parts.get(name) ?? []);
  if (all.length < partNames.length) throw new Error('A part of the packs did not come.');
  return { ...head, phrases: { ...head.phrases, parts: all } };
}
