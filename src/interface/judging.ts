/** The engine in our own pages, for texts that the person pastes. Comes only when it is needed: it is large. */
import type { Listing, PackName, Verdict } from '../model.ts';
import type { Asset } from '../scoring/asset.ts';
import type { Engine } from '../scoring/index.ts';

let engine: Promise<Engine> | undefined;

async function bring(): Promise<Engine> {
  const { engineOf } = await import('../scoring/index.ts');
  return engineOf(await assetInUse());
}

async function assetInUse(): Promise<Asset> {
  return (await import('../generated/asset.ts')).asset;
}

/** What the packs in use say of a listing. Rejects when the engine could not be loaded or threw. */
export async function judged(listing: Listing): Promise<Verdict> {
  engine ??= bring();
  return (await engine).judge(listing);
}

/** The packs in use. */
export async function packsInUse(): Promise<readonly PackName[]> {
  return (await import('../generated/packs.ts')).shippedPacks;
}

/** Finds the places that a text names, with what the packs in use know. Rejects when the engine could not be loaded. */
export async function placeFinder(): Promise<Engine['places']> {
  engine ??= bring();
  const { places } = await engine;
  const known = new Map<string, ReturnType<Engine['places']>>();
  // The form asks again at each stroke of a key, mostly for words it has asked for.
  return (text) => {
    const found = known.get(text) ?? places(text);
    if (known.size > 50) known.clear();
    known.set(text, found);
    return found;
  };
}
