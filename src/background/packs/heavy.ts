/**
 * What needs the engine and its tables: too much to be there each time the background wakes for a tab. Brought by
 * `heavily.ts` when a pack comes; as it is a world of its own then, nothing here may remember anything.
 */
import { foldTable } from '../../generated/fold-table.ts';
import { compileInSteps } from '../../packs/compile.ts';
import { explanationsOf } from '../../packs/explanations.ts';
import type { Pack } from '../../packs/format.ts';
import { readGuest } from '../../packs/guest.ts';
import type { PackRefusal } from '../../platform/packs-listed.ts';
import type { Shipped } from '../../platform/shipped.ts';
import type { Asset } from '../../scoring/asset.ts';
import { foldOf } from '../../scoring/fold/index.ts';
import { PhraseError } from '../../scoring/phrase.ts';
import { paced, TooSlow } from './pace.ts';

export { admit } from '../../packs/admit.ts';
export { decide } from '../../packs/feed/decide.ts';
export { shownFingerprint } from '../../packs/feed/keys.ts';
export { mostIndexBytes } from '../../packs/feed/read-index.ts';
export { takePack } from '../../packs/feed/take-pack.ts';
export { summaryOf } from '../feeds/summary.ts';
export { explanationsOf, readGuest };

/** Our packs and guests as one asset, or why they make none. */
export async function compiledWith(
  guests: readonly Pack[],
  { packs, world }: Shipped,
): Promise<
  { readonly asset: Asset } | { readonly refused: PackRefusal; readonly faults: readonly string[] }
> {
  try {
    const steps = compileInSteps([...packs, ...guests], world, foldOf(foldTable));
    return { asset: await paced(steps) };
  } catch (error) {
    if (error instanceof TooSlow) return { refused: 'too-slow', faults: [] };
    // Each phrase was checked by itself: it is all of them together that ask for too much.
    if (error instanceof PhraseError) return { refused: 'too-large', faults: [error.message] };
    return { refused: 'pack-broken', faults: [error instanceof Error ? error.message : ''] };
  }
}
