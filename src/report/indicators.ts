/** The handles, phones, mails, links and wallets that a listing names, as investigators ask for them. */
import { fields } from '../model.ts';
import type { Field, Listing } from '../model.ts';

export const indicatorKinds = ['mail', 'link', 'wallet', 'handle', 'phone'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** One thing that can be looked up or compared, exactly as it stands in the listing. */
export interface Indicator {
  readonly kind: IndicatorKind;
  readonly value: string;
  /** Where it stands; `links` when it is behind a link of the listing. */
  readonly where: Field | 'links';
}

/** Longer stretches without a space are no indicators. UTF-16 units. */
const longestToken = 300;
const mostOfAll = 200;

// Each is tried on one bounded token or line only, and has no nested repetition: none can hang.
const mail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}$/;
const link = /^(?:https?:\/\/|www\.)[^\s/]{3,}/i;
const shortLink = /^(?:t\.me|wa\.me|line\.me|zalo\.me|bit\.ly|telegram\.me|m\.me)\/\S+$/i;
const handle = /^@[a-z]\w{3,31}$/i;
const wallet = /^(?:0x[\da-f]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|(?:bc1|[13])[1-9A-HJ-NP-Za-z]{25,60})$/;
const phone = /\+?\d[\d ().-]{6,22}\d/g;

const edges = /^[("'«“‘「『【[<:：,;]+|[)"'»”’」』】\]>.,;:!?。，！？]+$/g;

function kindOf(token: string): IndicatorKind | undefined {
  if (mail.test(token)) return 'mail';
  if (link.test(token) || shortLink.test(token)) return 'link';
  if (wallet.test(token)) return 'wallet';
  return handle.test(token) ? 'handle' : undefined;
}

function phonesIn(line: string): readonly string[] {
  return Array.from(line.matchAll(phone), ([found]) => found.trim()).filter((found) => {
    const digits = found.replace(/\D/g, '').length;
    const isRange = /^\d{2,6}\s*-\s*\d{2,6}$/.test(found);
    const isDate = /^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/.test(found);
    return digits >= 8 && digits <= 15 && !isRange && !isDate;
  });
}

/** Every indicator of a listing, each once, in the order of its fields; at most 200. */
export function indicatorsOf(listing: Listing): readonly Indicator[] {
  const found = new Map<string, Indicator>();
  const add = (kind: IndicatorKind, value: string, where: Indicator['where']): void => {
    const key = `${kind} ${value}`;
    if (found.size < mostOfAll && !found.has(key)) found.set(key, { kind, value, where });
  };
  for (const field of fields) {
    for (const line of listing[field].split(/[\r\n]+/)) {
      for (const token of line.split(/\s+/)) {
        if (token.length > longestToken) continue;
        const bare = token.replace(edges, '');
        const kind = kindOf(bare);
        if (kind !== undefined) add(kind, bare, field);
      }
      if (field !== 'pay') for (const number of phonesIn(line)) add('phone', number, field);
    }
  }
  for (const address of listing.links) add('link', address.slice(0, 2000), 'links');
  return [...found.values()];
}
