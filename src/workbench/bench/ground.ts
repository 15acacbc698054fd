import { foldTable } from '../../generated/fold-table.ts';
import type { World } from '../../packs/compile.ts';
import type { Pack } from '../../packs/format.ts';
import type { Asset } from '../../scoring/asset.ts';
import { foldOf, type Fold } from '../../scoring/fold/index.ts';
import { engineWith, type Engine, type Rules } from '../../scoring/index.ts';
import { matcherOf, type Matcher } from '../../scoring/match/index.ts';
import { lotsBy, type Lot, type Saying } from './lots.ts';
import { remembering } from './remembering.ts';

/** What is shipped: the packs as data, what they need of the world, and both compiled. */
export interface Shipped {
  readonly packs: readonly Pack[];
  readonly world: World;
  readonly asset: Asset;
}

/** What every trial stands on: the shipped packs and their engine, made once. */
export interface Ground extends Shipped {
  readonly fold: Fold;
  readonly matcher: Matcher;
  readonly engine: Engine;
  /** Compiles phrases by themselves. */
  readonly lotOf: (sayings: readonly Saying[]) => Lot;
}

/** Loads what is shipped. */
export function groundOf(shipped: Shipped): Ground {
  const fold = foldOf(foldTable);
  const matcher = remembering(matcherOf(shipped.asset.phrases, fold));
  const engine = engineWith(shipped.asset, matcher, fold);
  return { ...shipped, fold, matcher, engine, lotOf: lotsBy(fold) };
}

/** The rule whose phrases an owner of hits stands for; undefined for places. */
export const ruleOfOwner = (
  { rules, places, wordings = [] }: Rules,
  owner: number,
): number | undefined =>
  owner < rules.length ? owner : wordings[owner - rules.length - places.length];
