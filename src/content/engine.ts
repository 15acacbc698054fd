/**
 * Brought into the reader's world by the background when there is something to judge: the engine with its packs,
 * and all that shows.
 */
import { asset } from '../generated/asset.ts';
import { engineOf } from '../scoring/index.ts';
import { type Bond, bondHere } from './bond.ts';
import { enginePart } from './showing/part.ts';

const bond = bondHere();
// Not awaited: the script's bundle is one that must not wait.
if (bond !== undefined) void join(bond);

async function join(bond: Bond): Promise<void> {
  const language = await bond.language();
  bond.arrive(() => {
    const engine = engineOf(asset);
    return enginePart((listing) => engine.judge(listing), asset.packs, language, bond);
  });
}
