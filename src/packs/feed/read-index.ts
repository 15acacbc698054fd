import { fault, keysOf, listAt, oneOf, topOf, under, type At, type Fault } from '../at.ts';
import { sentencesOf } from '../pack-file.ts';
import { differing, keyIdAt, payloadAt } from './check-payload.ts';
import { signatureBytes } from './ed25519.ts';
import { fromBase64url, fromJson, fromUtf8 } from './encoding.ts';
import type { FeedPayload } from './feed.ts';
import { mostKeys } from './keys.ts';

/** The most bytes of an index. */
export const mostIndexBytes = 64 * 1024;

/** An index taken apart; nothing is verified yet. */
export interface ReadIndex {
  /** As they were signed. */
  readonly bytes: Uint8Array;
  readonly payload: FeedPayload;
  readonly signatures: readonly { readonly keyid: string; readonly sig: Uint8Array }[];
  readonly faults?: never;
}

/** Why it is no index, a sentence each; `isNewer`: it says that it is of a later format. */
export interface UnreadIndex {
  readonly faults: readonly string[];
  readonly isNewer: boolean;
}

function signatureAt(at: At): ReadIndex['signatures'][number] {
  keysOf(at, ['keyid', 'sig']);
  const spelt = under(at, 'sig').value;
  const sig = typeof spelt === 'string' ? fromBase64url(spelt) : undefined;
  if (sig?.length !== signatureBytes) fault(under(at, 'sig'), 'must be 64 bytes as base64url');
  return { keyid: keyIdAt(under(at, 'keyid')), sig: sig ?? new Uint8Array() };
}

const unread = (faults: readonly Fault[], isNewer = false): UnreadIndex => ({
  faults: sentencesOf(faults, 'The index'),
  isNewer,
});

const nothing = (says: string): UnreadIndex => unread([{ path: [], says }]);

/** Takes an index apart, to the last key. Never throws for what it is handed. */
export function readIndex(index: Uint8Array): ReadIndex | UnreadIndex {
  if (index.length > mostIndexBytes) return nothing(`is longer than ${mostIndexBytes} bytes`);
  const outer: Fault[] = [];
  const top = topOf(fromJson(fromUtf8(index)), outer);
  keysOf(top, ['payload', 'signatures']);
  const signatures = listAt(under(top, 'signatures'), [1, mostKeys], signatureAt);
  differing(
    under(top, 'signatures'),
    signatures.map(({ keyid }) => keyid),
  );
  const spelt = under(top, 'payload').value;
  const bytes = typeof spelt === 'string' ? fromBase64url(spelt) : undefined;
  if (!bytes) fault(under(top, 'payload'), 'must be bytes as base64url');
  if (!bytes || outer.length > 0) return unread(outer);
  const inner: Fault[] = [];
  const at = topOf(fromJson(fromUtf8(bytes)), inner);
  oneOf(under(at, 'type'), ['lurewatch-feed']);
  const schema = under(at, 'schema').value;
  if (inner.length === 0 && schema !== 1) {
    const isNewer = typeof schema === 'number' && schema > 1;
    fault(under(at, 'schema'), 'must be 1: a newer one needs a newer Lurewatch');
    return unread(inner, isNewer);
  }
  const payload = payloadAt(at);
  return inner.length > 0 ? unread(inner) : { bytes, payload, signatures };
}
