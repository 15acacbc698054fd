/**
 * Brought into the reader's world by the background when there is something to judge: the engine, which finds its
 * packs there, and all that shows.
 */
import { head } from '../generated/head.ts';
import { partNames } from '../generated/part-names.ts';
import { bondHere } from './bond.ts';
import { growingEngine } from './growing-engine.ts';
import { packsFor } from './packs-for.ts';
import { enginePart } from './showing/part.ts';

const bond = bondHere();
// Not awaited: the script's bundle is one that must not wait.
void bond?.arrive(async () => {
  const use = packsFor(bond, { head, partNames });
  const engine = await growingEngine(use, bond);
  return enginePart(engine, use.head.packs, bond);
});
