/** What the person switched off, and which compiled packs count. One small value, as each tab's engine waits for it. */
import { stored } from './storage.ts';

export interface PackChoices {
  /** Names of packs whose signs are switched off. */
  readonly packsOff: readonly string[];
  /** Signs that are switched off one by one, as `pack/rule`. */
  readonly rulesOff: readonly string[];
  /** Which compiled asset of the database counts; empty: the one we ship. Written by the background alone. */
  readonly asset: string;
}

// A switch says nothing of what was seen in a private window.
export const packChoices = stored<PackChoices>(
  'packs',
  { packsOff: [], rulesOff: [], asset: '' },
  { evenPrivate: true },
);

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
