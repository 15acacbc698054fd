/**
 * Brought into the reader's world by the background when there is something to judge: the engine with its packs,
 * and all that shows.
 */
import { asset } from '../generated/asset.ts';
import { engineOf } from '../scoring/index.ts';
import { bondHere } from './bond.ts';
import { enginePart } from './showing/part.ts';

const bond = bondHere();
// Not awaited: the script's bundle is one that must not wait.
void bond?.language().then((language) => {
  bond.arrive(() => enginePart(engineOf(asset), asset.packs, language, bond));
});
