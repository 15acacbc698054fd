import type { PackTitles } from '../model.ts';
import { keptGuests } from '../platform/packs-kept.ts';
import { packsInUse } from './judging.ts';

/** The packs in use with what they are called; one that nobody can name is called by its own name. */
export async function titledPacks(): Promise<PackTitles> {
  const [packs, guests, { shippedPacks }] = await Promise.all([
    packsInUse(),
    keptGuests().catch(() => []),
    import('../generated/packs.ts'),
  ]);
  return packs.map((pack) => {
    const { title = pack.name, titles = {} } =
      shippedPacks.find(({ name }) => name === pack.name) ??
      guests.find(({ id }) => id === pack.name) ??
      {};
    return { ...pack, title, titles };
  });
}
