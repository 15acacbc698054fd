/** The engine in our own pages, for texts that the person pastes. Comes only when it is needed: it is large. */
import type { Listing, PackName, Verdict } from '../model.ts';
import { keptAsset, keptHead } from '../platform/kept-asset.ts';
import { nowInUse, watchInUse } from '../platform/pack-choices.ts';
import type { Asset } from '../scoring/asset.ts';
import type { Engine } from '../scoring/index.ts';
import { withoutOff } from '../scoring/switched-off.ts';

let engine: Promise<Engine> | undefined;

async function bring(): Promise<Engine> {
  const { engineOf } = await import('../scoring/index.ts');
  return engineOf(await assetInUse());
}

async function assetInUse(): Promise<Asset> {
  const { asset, off } = await nowInUse();
  const kept = asset === '' ? undefined : await keptAsset(asset).catch(() => undefined);
  const { shippedAsset } = await import('../platform/shipped-asset.ts');
  return withoutOff(kept ?? (await shippedAsset()), off);
}

// What is pasted next is judged by what counts then.
watchInUse(() => {
  engine = undefined;
});

/** What the packs in use say of a listing. Rejects when the engine could not be loaded or threw. */
export async function judged(listing: Listing): Promise<Verdict> {
  engine ??= bring();
  return (await engine).judge(listing);
}

/** The packs in use. */
export async function packsInUse(): Promise<readonly PackName[]> {
  const { asset, off } = await nowInUse();
  const kept = asset === '' ? undefined : await keptHead(asset).catch(() => undefined);
  const all = kept?.head.packs ?? (await import('../generated/packs.ts')).shippedPacks;
  return all.filter(({ name }) => !off.packs.includes(name));
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
