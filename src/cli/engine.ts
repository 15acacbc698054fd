import { asset } from '../generated/asset.ts';
import type { Verdict } from '../model.ts';
import { engineOf, type Engine } from '../scoring/index.ts';

let engine: Engine | undefined;

/** The engine with the packs of this checkout, made at the first call. */
export function builtInEngine(): Engine {
  engine ??= engineOf(asset);
  return engine;
}

/** The answer to a record that could not be read, or that threw while being judged. */
export const unreadable: Verdict = {
  state: 'unreadable',
  level: 'none',
  harms: {},
  score: 0,
  evidence: [],
};
