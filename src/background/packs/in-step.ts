/** Brings what tabs get in step with the guests that are kept: compiles anew where that is not done. */
import { alone } from '../../platform/alone.ts';
import { assetName, dropAssetsBut, keepAsset, keptHead } from '../../platform/kept-asset.ts';
import { awake } from '../../platform/life.ts';
import { assetInUse } from '../../platform/pack-choices.ts';
import { keepGuest, keptGuests, tellOfPacks, type KeptGuest } from '../../platform/packs-kept.ts';
import { shipped } from '../../platform/shipped.ts';
import { forgottenSince } from './forgotten.ts';
import { heavy } from './heavily.ts';

/**
 * One at a time; quick where nothing has changed. Where it cannot be done (the disk is full) tabs get what we ship, and it
 * is tried again when the browser starts, and once a day.
 */
export const putInStep = (): Promise<void> =>
  alone('packs', () =>
    awake(async () => {
      try {
        await inStep();
      } catch {
        // A tab that finds no asset under a name asks for one to be made.
        await assetInUse.set('');
      }
      await dropAssetsBut([await assetInUse.get()]).catch(() => undefined);
    }),
  );

/** The same for whoever is alone with the packs already; keeps what open tabs may still ask for. */
export async function inStep(): Promise<void> {
  const isForgotten = forgottenSince();
  const guests = await keptGuests();
  const name = nameOf(guests);
  if (name !== '' && (await keptHead(name)) === undefined) {
    const ours = await shipped();
    const { compiledWith, readGuest } = await heavy();
    const read = guests.map((guest) => ({ guest, pack: readGuest(guest.text, ours.packs).pack }));
    const made = await compiledWith(
      read.flatMap(({ pack }) => pack ?? []),
      ours,
    );
    if ('refused' in made) throw new Error(`packs could not be compiled: ${made.refused}`);
    if (isForgotten()) return;
    // An update of ours may have taken away what a guest names: that one stays out.
    for (const { guest, pack } of read) await mark(guest, pack === undefined);
    await keepAsset(name, made.asset);
  }
  if ((await assetInUse.get()) !== name) await count(name);
}

async function mark({ idle: before, ...guest }: KeptGuest, idle: boolean): Promise<void> {
  if ((before ?? false) === idle) return;
  await keepGuest({ ...guest, ...(idle && { idle }) });
  tellOfPacks();
}

/** Lets an asset count from now on; the one before it stays for tabs that are open. */
export async function count(name: string): Promise<void> {
  const before = await assetInUse.get();
  await assetInUse.set(name);
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
