/** Finds what can be written to, called, paid or opened in a text: mails, links, wallets, handles, phones, accounts. */
import { ibanOf, ibanShape } from './iban.ts';

export const contactKinds = ['mail', 'link', 'wallet', 'handle', 'phone', 'account'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A contact exactly as it stands in a text; positions count UTF-16 units. */
export interface FoundContact {
  readonly kind: ContactKind;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Longer stretches without a space are no contacts. UTF-16 units. */
const longestToken = 300;

// Each is tried on one bounded token or line only, and has no nested repetition: none can hang.
const mail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}$/;
const link = /^(?:https?:\/\/|www\.)[^\s/]{3,}/i;
const shortLink = /^(?:t\.me|wa\.me|line\.me|zalo\.me|bit\.ly|telegram\.me|m\.me)\/\S+$/i;
const handle = /^@[a-z]\w{3,31}$/i;
const wallet =
  /^(?:0x[\da-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|(?:bc1|[13])[1-9A-HJ-NP-Za-z]{25,60})$/;
const phone = /\+?\d[\d ().-]{6,22}\d/g;

const opening = /^[("'«“‘「『【[<:：,;]+/;
const closing = /[)"'»”’」』】\]>.,;:!?。，！？]+$/;

function kindOf(token: string): ContactKind | undefined {
  if (mail.test(token)) return 'mail';
  if (link.test(token) || shortLink.test(token)) return 'link';
  if (wallet.test(token)) return 'wallet';
  return handle.test(token) ? 'handle' : undefined;
}

function tokensIn(line: string): FoundContact[] {
  return Array.from(line.matchAll(/\S+/g)).flatMap(({ 0: token, index }): FoundContact[] => {
    if (token.length > longestToken) return [];
    const from = index + (opening.exec(token)?.[0].length ?? 0);
    const value = token.replace(opening, '').replace(closing, '');
    const kind = kindOf(value);
    return kind === undefined ? [] : [{ kind, value, from, to: from + value.length }];
  });
}

function accountsIn(line: string): FoundContact[] {
  return Array.from(line.matchAll(ibanShape)).flatMap(({ 0: value, index: from }) =>
    ibanOf(value) === undefined ? [] : [{ kind: 'account', value, from, to: from + value.length }],
  );
}

function phonesIn(line: string): FoundContact[] {
  return Array.from(line.matchAll(phone), ({ 0: value, index: from }): FoundContact => ({
    kind: 'phone',
    value,
    from,
    to: from + value.length,
  })).filter(({ value }) => {
    const digits = value.replace(/\D/g, '').length;
    const isRange = /^\d{2,6}\s*-\s*\d{2,6}$/.test(value);
    const isDate = /^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/.test(value);
    return digits >= 8 && digits <= 15 && !isRange && !isDate;
  });
}

/** Every contact in a text, line by line; in each line words first, then accounts, then phones outside those. */
export function contactsIn(text: string): readonly FoundContact[] {
  return Array.from(text.matchAll(/[^\r\n]+/g)).flatMap(({ 0: line, index }) => {
    const accounts = accountsIn(line);
    const tokens = tokensIn(line);
    // Digits inside a wallet, an account or an address are no phone, but those of a chat link are.
    const taken = [...tokens, ...accounts].filter(({ value }) => !/\bwa\.me\//i.test(value));
    const phones = phonesIn(line).filter(
      (one) => !taken.some(({ from, to }) => one.from < to && one.to > from),
    );
    return [...tokens, ...accounts, ...phones].map((one) => ({
      ...one,
      from: one.from + index,
      to: one.to + index,
    }));
  });
}

/** What a link says: of one that writes or calls, as `mailto:hr@firm.example?subject=a`, to whom; else its address. */
export function saidByLink(address: string): string {
  const [, named] = /^(?:mailto|tel|sms):([^?;]+)/i.exec(address) ?? [];
  if (named === undefined) return address;
  const spaced = named.replaceAll(',', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** What makes two spellings of a contact the same: the last eight digits of a phone, a handle without its sign, all small. */
export function contactKey({ kind, value }: Pick<FoundContact, 'kind' | 'value'>): string {
  if (kind === 'phone') return `phone ${value.replace(/\D/g, '').slice(-8)}`;
  if (kind === 'account') return `account ${value.replace(/[ -]/g, '')}`;
  if (kind === 'wallet') return `wallet ${value}`;
  const small = value.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^@|^www\.|\/$/g, '');
  return `${kind} ${small}`;
}
