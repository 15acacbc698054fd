/** How choices are kept: as salted hashes with an expiry, so that storage never tells which ads or sites were seen. */
import { sha256 } from '../report/digest/sha-256.ts';
import type { Expiries } from './expiries.ts';
import { stored } from './storage.ts';
import { fieldsOf, textOf, timesOf, truthOf } from './tolerant.ts';

export interface Choices {
  /** Empty until the first name is hashed. */
  readonly salt: string;
  /** By the keys of listings. */
  readonly dismissed: Expiries;
  /** By hosts. */
  readonly muted: Expiries;
  readonly paused: boolean;
}

export type ChoiceList = 'dismissed' | 'muted';

// Of a private window only a pause is kept, which says nothing of what was seen there.
export const keptChoices = stored<Choices>(
  'choices',
  { salt: '', dismissed: {}, muted: {}, paused: false },
  {
    evenPrivate: true,
    read(found) {
      const { salt, dismissed, muted, paused } = fieldsOf(found);
      return {
        salt: textOf(salt),
        dismissed: timesOf(dismissed),
        muted: timesOf(muted),
        paused: truthOf(paused),
      };
    },
  },
);

/** A salt for this device. */
export function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a name is kept as. */
export const hashOf = (salt: string, name: string): string => sha256(salt + name);
