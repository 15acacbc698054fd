import type { Reason } from '../../packs/feed/feed.ts';

/** What a refusal means and what to do, for whoever publishes. */
export const reasonSentences: Readonly<Record<Reason, string>> = {
  'not-a-feed': 'index.json is no index of a feed: make it with packs sign.',
  'newer-format': 'index.json is of a newer format: a newer Lurewatch reads it.',
  'bad-signature':
    'A signature does not fit: index.json was changed after it was signed. Sign again.',
  'unknown-key': 'No key that is trusted has signed: sign with one, or let one name the new key.',
  'revoked-key': 'The key that signed was revoked: sign with another.',
  'weak-key': 'A key that is named is none, or its id is not its own.',
  'no-key-left': 'No key that stays trusted has signed: sign with the new key too.',
  'too-many-keys': 'There are more keys than a feed may have: revoke some.',
  older: 'A newer index was signed before: raise the version, and sign at a later time.',
  'changed-without-version': 'The pack changed and the version of the index did not: raise it.',
  leap: 'The version is too far from the one before: count up by one.',
  'from-the-future': 'It is issued in the future: see whether the clock is right.',
  expired: 'It has expired: sign again.',
  'other-pack': 'The pack is not the one that the index names: sign again.',
  'too-long': 'The pack file is longer than the index says: sign again.',
  'wrong-hash': 'The pack file is not the one that was signed: sign again.',
  'pack-broken': 'The pack has faults: mend them, build and sign again.',
  'not-for-guests': 'The pack holds what only our own packs may.',
  'name-taken': 'There is another pack of that name: choose another.',
  'too-large': 'All phrases together are more than a device has room for: leave some out.',
  'too-slow': 'The check took too long: leave some phrases or examples out.',
  'proofs-fail': 'The pack does not do what its own examples say: see packs test.',
};
