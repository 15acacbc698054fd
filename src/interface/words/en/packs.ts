/** What the settings say of packs: those in use, those of others, and why one was not taken. */
import { isolate } from '../../sentence.ts';
import { n } from './forms.ts';

export const packs = {
  heading: 'Packs of signs',
  about:
    'What we look for comes in packs. Ours are part of Lurewatch. You can add packs of others, and switch off a pack or a single sign.',
  ours: 'Part of Lurewatch',
  fromFile: 'From a file',
  fromHost: (host: string) => `From ${isolate(host)}`,
  version: (version: string, when: string) => `Version ${version}, ${when}`,
  signs: (count: number) => n(count, '1 sign', `${count} signs`),
  phrases: (count: number) => n(count, '1 phrase', `${count} phrases`),
  languages: (count: number) => n(count, '1 language', `${count} languages`),
  off: (count: number) => n(count, '1 switched off', `${count} switched off`),
  always: 'Tells what is a job ad at all. It cannot be switched off.',
  oneByOne: 'The signs one by one',
  packOff: 'The whole pack is switched off.',
  idle: 'It is not in use: it names signs that Lurewatch does not have any more. A newer version of it may put that right.',
  notLasting: 'This lasts only until the browser is closed: storage is full or switched off.',
  remove: 'Remove',
  removed: (title: string) => `${isolate(title)} was removed.`,
  undone: 'It is in use again.',
  notUndone: 'It could not be brought back.',

  key: 'Signed with the key',
  fingerprint: 'Whole fingerprint of the key',
  keyChanged: (when: string) =>
    `Its publisher exchanged the key on ${when}. A key that you had accepted vouched for the new one.`,
  looked: (when: string) => `Last look for a new version: ${when}.`,
  allWell: 'You have the newest.',
  old: (when: string) =>
    `Old: its publisher meant it to last until ${when}. It is kept, but may lack the newest signs.`,
  lookNow: 'Look for a new version',
  lookingNow: 'Looking for a new version…',
  stays: 'The last look changed nothing: the pack that you have is kept as it is.',
  allow: 'Allow the connection',

  addHeading: 'Add a pack of others',
  addAbout:
    'A pack of others can add signs, and nothing else: it cannot hide ours, send anything or change a page. But it can be wrong. Add it only if you trust who made it.',
  address: 'Address of the pack',
  addressAbout:
    'Its publisher has given it to you. The browser asks you whether we may reach this host, and no other. It is asked about once a day for a new version.',
  look: 'Look at it',
  file: 'Open a pack file',
  fileAbout: 'A pack from a file has no signature, and is never brought up to date by itself.',
  looking: 'It is being fetched and checked. This can take a minute.',
  checking: 'It is being checked. This can take a minute.',
  notAllowed: 'Nothing was asked: the browser was not allowed to reach this host.',
  private: 'This is a private window. Nothing can be added here.',

  foundHeading: 'This is what you would add',
  publisher: (name: string) => `Its publisher calls it ${isolate(name)}.`,
  replaces: 'It takes the place of the pack of this name that you have.',
  keyAbout:
    'Compare the fingerprint with the one that the publisher shows elsewhere. From then on only what this key vouches for is taken.',
  lasts: (when: string) => `Its publisher means it to last until ${when}.`,
  all: 'All its signs, with their words',
  noWords: 'It has no words of its own: it looks at figures, or at which other signs there are.',
  yes: 'Add it',
  no: 'Do not add it',
  adding: 'It is being taken in use. This can take a minute.',
  added: 'Added. It is in use on every page that is opened from now on.',
  leftOut: 'Nothing was added.',

  refused: 'It was not taken.',
  details: 'For whoever publishes it (in English)',
  reasons: {
    'not-a-feed': 'What is at this address is no signed pack.',
    'newer-format': 'It is made for a newer Lurewatch. Bring Lurewatch up to date first.',
    'bad-signature':
      'The signature does not fit: something was changed after it was signed, by mistake or on purpose.',
    'unknown-key': 'It is signed with a key that nobody whom you trust has vouched for.',
    'revoked-key': 'It is signed with a key that its publisher has taken back.',
    'weak-key': 'Its key is unfit: anybody could sign with it.',
    'no-key-left': 'It takes back the very key that it is signed with.',
    'too-many-keys': 'It names more keys than a publisher needs.',
    older:
      'It is older than what was there before. Somebody may want you to miss the newest signs.',
    'changed-without-version': 'The pack was exchanged, but its number was not.',
    leap: 'Its number leaps too far ahead.',
    'from-the-future': 'It is dated in the future. Is the clock of this device right?',
    expired:
      'It has expired: its publisher has not renewed it in time. Or the clock of this device is wrong.',
    'other-pack': 'Another pack came than the one that was expected.',
    'too-long': 'The file is longer than it may be.',
    'wrong-hash': 'The pack is not the one that was signed.',
    'not-a-pack': 'This is no pack file.',
    'pack-broken': 'The pack has faults.',
    'not-for-guests':
      'It holds what only our own packs may hold. Packs of others can add signs alone.',
    'name-taken': 'There is a pack of this name already.',
    'too-large': 'The pack is too large.',
    'too-slow': 'The pack would take too long to use.',
    'proofs-fail': 'The pack does not do what its own examples say.',
    'no-permission': 'The browser does not let us reach this host.',
    unreachable: 'The host could not be reached.',
    timeout: 'The host did not answer in time.',
    redirected: 'The host points to another address. Ask the publisher for the right one.',
    'not-found': 'Nothing is at this address.',
    'server-error': 'The host has a fault of its own.',
    'bad-address': 'The address must begin with https://.',
    'already-there': 'This address is in the list already.',
    'not-kept': 'It could not be kept: storage is full or switched off.',
  },
};
