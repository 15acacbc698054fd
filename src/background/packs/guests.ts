/** Packs from outside: taken in use, and let go. */
import type { Admitted } from '../../packs/admit.ts';
import { sha256 } from '../../packs/feed/encoding.ts';
import { titlesOf } from '../../packs/explanations.ts';
import type { Pack } from '../../packs/format.ts';
import { alone } from '../../platform/alone.ts';
import { keepAsset } from '../../platform/kept-asset.ts';
import { awake } from '../../platform/life.ts';
import {
  dropGuest,
  keepGuest,
  keptGuests,
  tellOfPacks,
  type KeptGuest,
} from '../../platform/packs-kept.ts';
import type { Added, Removed } from '../../platform/packs-listed.ts';
import { shipped } from '../../platform/shipped.ts';
import type { Asset } from '../../scoring/asset.ts';
import { forgottenSince } from './forgotten.ts';
import { heavy } from './heavily.ts';
import { count, inStep, nameOf } from './in-step.ts';
import { checkPace } from './pace.ts';
import { recall } from './shown.ts';

/** What `admit` and `takePack` ask for: our packs and the names that are taken, for a pack that comes from there. */
export async function houseFor(from: string) {
  const { packs, world } = await shipped();
  const others = (await keptGuests()).filter((one) => one.from !== from);
  return { shipped: packs, world, guests: others.map(({ id }) => id) };
}

/** Checks a pack file, proves it and takes it in use, in place of one of the same name from the same place. */
export const addGuest = (text: string, from: string): Promise<Added> =>
  alone('packs', () =>
    awake(async () => {
      const isForgotten = forgottenSince();
      const { admit } = await heavy();
      const house = await houseFor(from);
      const admitted = recall(text, from, house) ?? (await admit(text, house, checkPace()));
      return admitted.refused === undefined
        ? use(admitted, text, from, isForgotten)
        : { refused: admitted.refused, faults: admitted.details };
    }),
  );

/** The same for a pack that was admitted already, as those of feeds are. */
export const useGuest = (pack: Pack, text: string, from: string, asset?: Asset): Promise<Added> =>
  alone('packs', () =>
    awake(() => use({ pack, ...(asset && { asset }) }, text, from, forgottenSince())),
  );

/** Compiles it with the others, and only then lets it count. */
async function use(
  { pack, asset }: Admitted,
  text: string,
  from: string,
  isForgotten: () => boolean,
): Promise<Added> {
  const ours = await shipped();
  const others = (await keptGuests()).filter(({ id }) => id !== pack.name);
  const guest = await guestOf(pack, text, from);
  const name = nameOf([...others, guest]);
  const { compiledWith, readGuest } = await heavy();
  const packs = others.flatMap((one) => readGuest(one.text, ours.packs).pack ?? []);
  // The proofs were put to ours and this one alone: where there is no other, that is what will be in use.
  const made =
    asset && others.length === 0 ? { asset } : await compiledWith([...packs, pack], ours);
  if ('refused' in made) return made;
  if (isForgotten()) return { refused: 'not-kept', faults: [] };
  try {
    await keepAsset(name, made.asset);
    await keepGuest(guest);
    await count(name);
  } catch {
    return { refused: 'not-kept', faults: [] };
  }
  tellOfPacks();
  return { added: pack.name };
}

async function guestOf(pack: Pack, text: string, from: string): Promise<KeptGuest> {
  const { explanationsOf } = await heavy();
  const { name: id, title, version, date } = pack;
  const sum = await sha256(new TextEncoder().encode(text));
  const called = { title, titles: titlesOf(pack) };
  return { id, from, text, sum, ...called, version, date, explanations: explanationsOf([pack]) };
}

/** Lets a guest go, and gives it back. */
export const removeGuest = (name: string): Promise<Removed | undefined> =>
  alone('packs', () =>
    awake(async () => {
      const there = (await keptGuests()).find(({ id }) => id === name);
      if (there === undefined) return undefined;
      await dropGuest(name);
      // Until the others are compiled anew, what we ship serves alone: what was let go says nothing any more.
      await count('');
      tellOfPacks();
      await inStep();
      return { text: there.text, from: there.from };
    }),
  );
