import { admit, type Admitted, type House, type Pace } from '../admit.ts';
import { refuse } from '../refuse.ts';
import { fromUtf8, sha256 } from './encoding.ts';
import type { FeedPlan, FeedState, Refused } from './feed.ts';

/** A pack of a feed that may be used: to be kept together with the feed's new state. */
export interface Taken extends Admitted {
  /** The pack file. */
  readonly text: string;
  readonly next: FeedState;
}

/**
 * Holds the bytes of a pack file against the index that names it, then admits the pack as any guest. Never rejects for
 * what the bytes are. The names in `house.guests` are those of other guests, not of this feed's own pack.
 */
export async function takePack(
  { payload, next }: FeedPlan,
  bytes: Uint8Array,
  house: House,
  pace: Pace,
): Promise<Taken | Refused> {
  const { length, sha256: sum, name, version } = payload.pack;
  if (bytes.length > length) return refuse('too-long', [`more than ${length} bytes`]);
  if (bytes.length < length || (await sha256(bytes)) !== sum) return refuse('wrong-hash');
  const text = fromUtf8(bytes);
  if (text === undefined) return refuse('pack-broken', ['The pack file is not written as UTF-8']);
  const admitted = await admit(text, house, pace);
  if (admitted.refused !== undefined) return admitted;
  const { pack } = admitted;
  if (pack.name !== name || pack.version !== version)
    return refuse('other-pack', [`${pack.name} ${pack.version} in place of ${name} ${version}`]);
  return { ...admitted, text, next };
}
