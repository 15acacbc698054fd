/** Brings what tabs get in step with the guests that are kept: compiles anew where that is not done. */
import type { Pack } from '../../packs/format.ts';
import { readGuest } from '../../packs/guest.ts';
import { alone } from '../../platform/alone.ts';
import { assetName, dropAssetsBut, keepAsset, keptHead } from '../../platform/kept-asset.ts';
import { awake } from '../../platform/life.ts';
import { packChoices } from '../../platform/pack-choices.ts';
import { keptGuests, type KeptGuest } from '../../platform/packs-kept.ts';
import { shipped, type Shipped } from '../../platform/shipped.ts';
import { compiledWith } from './compile.ts';

/** One at a time; quick where nothing has changed. Rejects where the disk is full; tabs get what we ship then. */
export const putInStep = (): Promise<void> =>
  alone('packs', () =>
    awake(async () => {
      await inStep();
      const { asset } = await packChoices.get();
      await dropAssetsBut([asset]);
    }),
  );

/** The same for whoever is alone with the packs already; keeps what open tabs may still ask for. */
export async function inStep(): Promise<void> {
  const guests = await keptGuests();
  const name = nameOf(guests);
  const { asset } = await packChoices.get();
  if (name !== '' && (await keptHead(name)) === undefined) {
    const ours = await shipped();
    await keepAsset(name, await compiledWith(usable(guests, ours), ours));
  }
  if (asset !== name) await count(name);
}

/** Lets an asset count from now on; the one before it stays for tabs that are open. */
export async function count(name: string): Promise<void> {
  const { asset: before } = await packChoices.get();
  await packChoices.change((all) => ({ ...all, asset: name }));
  await dropAssetsBut([name, before]);
}

/** The name of the asset of these guests; empty where there are none. */
export const nameOf = (guests: readonly Pick<KeptGuest, 'id' | 'sum'>[]): string =>
  assetName(
    guests
      .map(({ id, sum }) => `${id}.${sum.slice(0, 16)}`)
      .sort()
      .join('+'),
  );

/** The guests that still stand beside our packs: an update of ours may have taken away what one of them names. */
function usable(guests: readonly KeptGuest[], ours: Shipped): readonly Pack[] {
  return guests.flatMap(({ text }) => readGuest(text, ours.packs).pack ?? []);
}
