/**
 * Whether an index may be taken, told in another way than the decision tells it: by Node's own signatures, over the raw
 * JSON. Whatever is taken must be what a trusted key has signed, and must be in order.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import type { FeedPlan, FeedState } from '../../../packs/feed/feed.ts';

type Keyed = Readonly<Record<string, unknown>>;
const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  isKeyed(value) && Object.keys(value).sort().join() === [...keys].sort().join();

const spki = Buffer.from('302a300506032b6570032100', 'hex');
const idOf = (raw: Buffer): string => createHash('sha256').update(raw).digest('hex').slice(0, 16);
const seconds = (text: unknown): number =>
  typeof text === 'string' && text.length === 20 ? Date.parse(text) / 1000 : NaN;
const whole = (value: unknown, most: number): boolean =>
  typeof value === 'number' && value % 1 === 0 && value > 0 && value <= most;

function hasSigned(key: string, payload: Buffer, sig: string): boolean {
  try {
    const raw = Buffer.from(key, 'base64url');
    const der = createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' });
    const message = Buffer.concat([Buffer.from('lurewatch-feed-v1\n'), payload]);
    return verify(null, message, der, Buffer.from(sig, 'base64url'));
  } catch {
    return false;
  }
}

/** What is not in order with a payload, in a word. */
function faultOfPayload(told: unknown): string | undefined {
  if (
    !has(
      told,
      ...['type', 'schema', 'name', 'version', 'issued', 'expires', 'pack', 'keys', 'revoked'],
    )
  )
    return 'keys';
  const { type, schema, name, version, issued, expires, pack, keys, revoked } = told as Keyed;
  if (type !== 'lurewatch-feed' || schema !== 1) return 'type';
  if (typeof name !== 'string' || name.trim() === '' || name.length > 80) return 'name';
  if (Array.from(name).some(isUnseemly)) return 'name';
  if (!whole(version, 2 ** 53 - 1)) return 'version';
  const lasts = seconds(expires) - seconds(issued);
  if (!(lasts > 0 && lasts <= 400 * 86_400)) return 'time';
  if (!has(pack, 'file', 'length', 'sha256', 'name', 'version')) return 'pack';
  const { file, length, sha256, name: own, version: of } = pack as Keyed;
  if (typeof file !== 'string' || /[^a-z0-9.-]|^[.-]|\.\.|^index\.json$/u.test(file)) return 'file';
  if (!file.endsWith('.json') || !whole(length, 2 ** 23)) return 'file';
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/u.test(sha256)) return 'sum';
  if (typeof own !== 'string' || !/^[a-z0-9-]{1,40}$/u.test(own)) return 'pack name';
  if (typeof of !== 'string' || !/^\d+\.\d+\.\d+$/u.test(of)) return 'pack version';
  if (!Array.isArray(keys) || keys.length < 1 || keys.length > 8) return 'keys';
  for (const key of keys as unknown[])
    if (
      !has(key, 'id', 'key') ||
      idOf(Buffer.from(String((key as Keyed)['key']), 'base64url')) !== (key as Keyed)['id']
    )
      return 'key';
  if (!Array.isArray(revoked) || revoked.length > 100) return 'revoked';
  return (revoked as unknown[]).every((id) => typeof id === 'string' && /^[0-9a-f]{16}$/u.test(id))
    ? undefined
    : 'revoked';
}

/** A character that turns the writing around, controls a machine, or is half of one. */
export function isUnseemly(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 32 ? code !== 9 && code !== 10 : code >= 127 && code < 160;
  const isTurn = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return isControl || isTurn || (code >= 0xd800 && code < 0xe000);
}

interface Outer {
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** Why what was taken should not have been; undefined where it may. */
export function wronglyTaken(
  state: FeedState | undefined,
  index: Uint8Array,
  now: number,
  plan: FeedPlan,
): string | undefined {
  const outer = JSON.parse(Buffer.from(index).toString('utf8')) as Outer;
  const bytes = Buffer.from(outer.payload, 'base64url');
  const told = JSON.parse(bytes.toString('utf8')) as FeedPlan['payload'];
  const fault = faultOfPayload(told);
  if (fault !== undefined) return `its payload is out of order: ${fault}`;
  const trusted = state ? state.keys : told.keys;
  const good = outer.signatures.filter(({ keyid, sig }) =>
    trusted.some(({ id, key }) => id === keyid && hasSigned(key, bytes, sig)),
  );
  if (good.length === 0) return 'nobody who is trusted has signed it';
  if (good.some(({ keyid }) => state?.revoked.includes(keyid)))
    return 'a revoked key has signed it';
  if (JSON.stringify(plan.payload) !== JSON.stringify({ ...plan.payload, ...told }))
    return 'what was understood is not what was signed';
  if (seconds(told.issued) * 1000 > now + 86_400_000) return 'it is of the future';
  if (seconds(told.expires) * 1000 <= now) return 'it has expired';
  const revoked = new Set([...(state?.revoked ?? []), ...told.revoked]);
  const { next } = plan;
  if (next.keys.some(({ id }) => revoked.has(id))) return 'a revoked key is trusted';
  if (plan.signedBy.some((id) => !next.keys.some((key) => key.id === id))) return 'its signer goes';
  const known = new Set(
    [...(state?.keys ?? []), ...told.keys].map(({ id, key }) => `${id} ${key}`),
  );
  if (next.keys.some(({ id, key }) => !known.has(`${id} ${key}`))) return 'a key came from nowhere';
  if (!state) return undefined;
  if (told.pack.name !== state.pack.name) return 'it brings another pack';
  if (seconds(told.issued) < seconds(state.issued)) return 'it is older than the last';
  for (const { keyid } of good.filter(({ keyid: id }) => !revoked.has(id))) {
    const before = state.ratchets[keyid];
    if (!before) continue;
    if (told.version < before.version) return 'it rolls back';
    if (told.version > before.version + 1_000_000) return 'it leaps';
    if (told.version === before.version && told.pack.sha256 !== before.sha256)
      return 'its pack changed without its version';
  }
  return undefined;
}
