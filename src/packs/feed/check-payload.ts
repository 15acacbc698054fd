/** The checks of an index's payload: every key, every bound. */
import { fault, given, keysOf, listAt, under, wordsAt, type At } from '../at.ts';
import { isPackName, mostBytes } from '../pack-file.ts';
import { isSpoken } from '../spoken.ts';
import type { FeedKey, FeedPack, FeedPayload } from './feed.ts';
import { isKeyId, mostKeys, mostRevoked } from './keys.ts';
import { instantOf } from './time.ts';

/** The longest an index may be good for, in days: one that never expires could be shown for ever. */
export const longestDays = 400;

const day = 24 * 60 * 60 * 1000;

function textAt(at: At, is: (text: string) => boolean, says: string): string {
  if (typeof at.value === 'string' && is(at.value)) return at.value;
  fault(at, says);
  return '';
}

function countAt(at: At, most: number): number {
  const { value } = at;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= most)
    return value;
  fault(at, `must be a whole number from 1 to ${most}`);
  return 0;
}

const instantAt = (at: At): string =>
  textAt(
    at,
    (text) => instantOf(text) !== undefined,
    'must be a time such as 2026-11-27T08:00:00Z',
  );

/** The id of a key. */
export const keyIdAt = (at: At): string => textAt(at, isKeyId, 'must be 16 hex digits');

function packAt(at: At): FeedPack {
  keysOf(at, ['file', 'length', 'sha256', 'name', 'version']);
  return {
    file: textAt(
      under(at, 'file'),
      (text) => /^[a-z0-9](?:[a-z0-9-]|\.(?!\.)){0,74}\.json$/u.test(text) && text !== 'index.json',
      'must be a plain file name of small letters, digits, "-" and ".", ending in .json',
    ),
    length: countAt(under(at, 'length'), mostBytes),
    sha256: textAt(
      under(at, 'sha256'),
      (text) => /^[0-9a-f]{64}$/u.test(text),
      'must be 64 hex digits',
    ),
    name: textAt(under(at, 'name'), isPackName, 'must be the name of a pack'),
    version: textAt(
      under(at, 'version'),
      (text) => text.length <= 20 && /^\d+\.\d+\.\d+$/u.test(text),
      'must be three numbers, such as 1.4.0',
    ),
  };
}

function keyAt(at: At): FeedKey {
  keysOf(at, ['id', 'key']);
  const spelt = (text: string): boolean => /^[\w-]{43}$/u.test(text);
  return {
    id: keyIdAt(under(at, 'id')),
    key: textAt(under(at, 'key'), spelt, 'must be 32 bytes as base64url'),
  };
}

/** Notes names that stand twice. */
export function differing(at: At, names: readonly string[]): void {
  if (new Set(names).size < names.length) fault(at, 'names one of them twice');
}

/** What a payload of schema 1 says. */
export function payloadAt(at: At): FeedPayload {
  keysOf(at, ['type', 'schema', 'name', 'version', 'issued', 'expires', 'pack', 'keys', 'revoked']);
  for (const key of ['keys', 'revoked'])
    if (!given(under(at, key))) fault(under(at, key), 'is missing: it must be a list');
  const keys = listAt(under(at, 'keys'), [1, mostKeys], keyAt);
  const revoked = listAt(under(at, 'revoked'), [0, mostRevoked], keyIdAt);
  differing(
    under(at, 'keys'),
    keys.map(({ id }) => id),
  );
  differing(under(at, 'revoked'), revoked);
  const name = wordsAt(under(at, 'name'), 80);
  if (!isSpoken(name)) fault(under(at, 'name'), 'has a sign that cannot be shown');
  if (name !== under(at, 'name').value) fault(under(at, 'name'), 'has spaces at its ends');
  const issued = instantAt(under(at, 'issued'));
  const expires = instantAt(under(at, 'expires'));
  const lasts = (instantOf(expires) ?? 0) - (instantOf(issued) ?? 0);
  if (lasts <= 0 || lasts > longestDays * day)
    fault(under(at, 'expires'), `must come after issued, by at most ${longestDays} days`);
  return {
    type: 'lurewatch-feed',
    schema: 1,
    name,
    version: countAt(under(at, 'version'), Number.MAX_SAFE_INTEGER),
    issued,
    expires,
    pack: packAt(under(at, 'pack')),
    keys,
    revoked,
  };
}
