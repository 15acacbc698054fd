/** Puts the packs in use into a tab with the words to show, and the engine after them. */
import { partNames } from '../../generated/part-names.ts';
import { keptHead, keptPart } from '../../platform/kept-asset.ts';
import { nowInUse } from '../../platform/pack-choices.ts';
import { bringEngine, bringPart, putPart, putUse } from '../../platform/tabs.ts';
import { bringOurWords } from '../notes.ts';
import { putInStep } from './in-step.ts';

/** The parts of our own packs that every engine needs. */
const alwaysThere = partNames.flatMap(({ name, script }) => (script === undefined ? [name] : []));

// Read while the message that woke us is still on its way.
void nowInUse();

/** The engine for one frame of a tab: with what we ship where nothing was added and nothing is off. */
export async function bringPacks(tab: number, frame: number): Promise<void> {
  const words = bringOurWords(tab, frame);
  const { asset, off } = await nowInUse();
  const ours = (): Promise<void>[] => alwaysThere.map((part) => bringPart(tab, frame, part));
  if (asset === '' && off.packs.length === 0 && off.rules.length === 0)
    return bringEngine(tab, frame, [words, ...ours()]);
  const kept = asset === '' ? undefined : await keptHead(asset).catch(() => undefined);
  if (kept === undefined) {
    // A fault, or another version of ours: what we ship serves until it is made anew.
    if (asset !== '') void putInStep();
    return bringEngine(tab, frame, [words, putUse(tab, frame, { off }), ...ours()]);
  }
  const { head, partNames, always } = kept;
  return bringEngine(tab, frame, [
    words,
    putUse(tab, frame, { asset: { head, partNames }, off }),
    ...always.map(({ name, json }) => putPart(tab, frame, name, json)),
  ]);
}

/** One more part for a tab's engine. A hostile page's process may ask for anything: what is no part is not brought. */
export async function bringOnePart(tab: number, frame: number, name: string): Promise<void> {
  if (partNames.some((part) => part.name === name)) return bringPart(tab, frame, name);
  const json = await keptPart(name);
  if (json !== undefined) await putPart(tab, frame, name, json);
}
