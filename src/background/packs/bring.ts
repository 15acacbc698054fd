/** Puts the packs in use into a tab, and the engine after them. */
import { partNames } from '../../generated/part-names.ts';
import { keptHead, keptPart } from '../../platform/kept-asset.ts';
import { packChoices } from '../../platform/pack-choices.ts';
import { bringEngine, bringPart, putPart, putUse } from '../../platform/tabs.ts';
import type { AssetHead } from '../../scoring/switched-off.ts';
import { putInStep } from './in-step.ts';

/** The parts of our own packs that every engine needs. */
const alwaysThere = partNames.flatMap(({ name, script }) => (script === undefined ? [name] : []));

// Read while the message that woke us is still on its way.
void packChoices.get();

/** The engine for one frame of a tab: with what we ship where nothing was added and nothing is off. */
export async function bringPacks(tab: number, frame: number): Promise<void> {
  const { asset, packsOff, rulesOff } = await packChoices.get();
  if (asset === '' && packsOff.length === 0 && rulesOff.length === 0)
    return bringEngine(tab, frame, alwaysThere);
  const off = { packs: packsOff, rules: rulesOff };
  const kept = asset === '' ? undefined : await wholeHead(asset);
  if (kept === undefined) {
    // A fault, or another version of ours: what we ship serves until it is made anew.
    if (asset !== '') void putInStep().catch(() => undefined);
    await putUse(tab, frame, { off });
    return bringEngine(tab, frame, alwaysThere);
  }
  await Promise.all(kept.parts.map(([name, json]) => putPart(tab, frame, name, json)));
  await putUse(tab, frame, { asset: kept.head, off });
  return bringEngine(tab, frame, []);
}

interface Kept {
  readonly head: AssetHead;
  /** The parts that every engine needs, by name, as JSON. */
  readonly parts: readonly (readonly [string, string])[];
}

async function wholeHead(asset: string): Promise<Kept | undefined> {
  try {
    const head = await keptHead(asset);
    if (head === undefined) return undefined;
    const always = head.partNames.filter(({ script }) => script === undefined);
    const parts: (readonly [string, string])[] = [];
    for (const { name } of always) {
      const json = await keptPart(name);
      if (json === undefined) return undefined;
      parts.push([name, json]);
    }
    const { partNames } = head;
    return { head: { head: head.head, partNames }, parts };
  } catch {
    return undefined;
  }
}

/** One more part for a tab's engine. A hostile page's process may ask for anything: what is no part is not brought. */
export async function bringOnePart(tab: number, frame: number, name: string): Promise<void> {
  if (partNames.some((part) => part.name === name)) return bringPart(tab, frame, name);
  const json = await keptPart(name);
  if (json !== undefined) await putPart(tab, frame, name, json);
}
