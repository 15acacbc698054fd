import { foldTable } from '../../generated/fold-table.ts';
import { compileInSteps } from '../../packs/compile.ts';
import type { Pack } from '../../packs/format.ts';
import type { Shipped } from '../../platform/shipped.ts';
import type { Asset } from '../../scoring/asset.ts';
import { foldOf } from '../../scoring/fold/index.ts';
import { paced } from './pace.ts';

/** Our packs and guests as one asset. Rejects with `TooSlow`, or with a sentence about what cannot be compiled. */
export const compiledWith = (guests: readonly Pack[], { packs, world }: Shipped): Promise<Asset> =>
  paced(compileInSteps([...packs, ...guests], world, foldOf(foldTable)));
