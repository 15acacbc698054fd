import { existsSync, readFileSync, statSync } from 'node:fs';
import { decide } from '../../packs/feed/decide.ts';
import type { FeedPlan } from '../../packs/feed/feed.ts';
import { readIndex } from '../../packs/feed/read-index.ts';
import { instantOf } from '../../packs/feed/time.ts';
import { shownPath } from './folder.ts';
import { reasonSentences } from './reasons.ts';

/** The bytes of a file; undefined where there is none. */
export const bytesAt = (path: string): Uint8Array | undefined =>
  existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;

/** An index of before as it was taken when it was issued; undefined where there is none. Throws where it is none. */
export async function indexBefore(path: string): Promise<FeedPlan | undefined> {
  const bytes = bytesAt(path);
  if (!bytes) return undefined;
  const read = readIndex(bytes);
  if (read.faults)
    throw new Error(`${shownPath(path)} is no index of a feed: ${read.faults.join(' ')}`);
  const decided = await decide(undefined, bytes, instantOf(read.payload.issued) ?? 0);
  if (decided.refused === undefined) return decided;
  throw new Error(`${shownPath(path)}: ${reasonSentences[decided.refused]}`);
}
