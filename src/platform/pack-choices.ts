/** What the person switched off, and which compiled packs count: small, as each tab's engine waits for it. */
import type { Off } from '../scoring/switched-off.ts';
import { stored } from './storage.ts';
import { fieldsOf, textOf, textsOf } from './tolerant.ts';

export interface PackChoices {
  /** Names of packs whose signs are switched off. */
  readonly packsOff: readonly string[];
  /** Signs that are switched off one by one, as `pack/rule`. */
  readonly rulesOff: readonly string[];
}

// A switch says nothing of what was seen in a private window.
export const packChoices = stored<PackChoices>(
  'packs',
  { packsOff: [], rulesOff: [] },
  {
    evenPrivate: true,
    read(found) {
      const { packsOff, rulesOff } = fieldsOf(found);
      return { packsOff: textsOf(packsOff), rulesOff: textsOf(rulesOff) };
    },
  },
);

/**
 * Which compiled asset of the database counts; empty: the one we ship. A value of its own, written by the background
 * alone: a page that switches something must not write an old one back.
 */
export const assetInUse = stored('packs asset', '', { evenPrivate: true, read: textOf });

/** What counts now, for whoever makes an engine. */
export async function nowInUse(): Promise<{ readonly asset: string; readonly off: Off }> {
  const [asset, { packsOff, rulesOff }] = await Promise.all([assetInUse.get(), packChoices.get()]);
  return { asset, off: { packs: packsOff, rules: rulesOff } };
}

/** Calls back when something else counts, until the returned function is called. */
export function watchInUse(fn: () => void): () => void {
  const stops = [assetInUse.watch(() => fn()), packChoices.watch(() => fn())];
  return () => {
    for (const stop of stops) stop();
  };
}

const switched = (off: readonly string[], name: string, on: boolean): readonly string[] => {
  const others = off.filter((one) => one !== name);
  return on ? others : [...others, name].sort();
};

/** Switches all signs of a pack on or off. False when that lasts only until the browser or this page ends. */
export const setPackOn = (name: string, on: boolean): Promise<boolean> =>
  packChoices.change((all) => ({ ...all, packsOff: switched(all.packsOff, name, on) }));

/** Switches one sign on or off; while its pack is off it stays off. */
export const setRuleOn = (pack: string, rule: string, on: boolean): Promise<boolean> =>
  packChoices.change((all) => ({
    ...all,
    rulesOff: switched(all.rulesOff, `${pack}/${rule}`, on),
  }));
