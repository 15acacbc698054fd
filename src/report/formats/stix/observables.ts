/** What was seen, as observables that other systems can compare. */
import { payeesIn } from '../../indicators.ts';
import { sha256 } from '../../digest/sha-256.ts';
import { bytesOf } from '../../bytes.ts';
import { ibanOf } from '../../iban.ts';
import type { Indicator } from '../../indicators.ts';
import type { Report } from '../../report.ts';
import { adText } from '../../writing/ad-text.ts';
import { extraObservable } from './fixed.ts';
import { accountBehind, isShared, serviceOf } from './handles.ts';
import { observable } from './object.ts';
import type { StixObject } from './object.ts';

/** An absolute web address as any program writes it; undefined for what is none, as `mailto:` and `tg:`. */
export function webAddress(value: string): URL | undefined {
  // A name with a port (`firm.example:8080`) has no scheme.
  if (/^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i.test(value)) return undefined;
  const whole = /^https?:\/\//i.test(value) ? value : `http://${value}`;
  try {
    const url = new URL(/^(?:[\w-]+\.)+me\//i.test(value) ? `https://${value}` : whole);
    return url.hostname.includes('.') ? url : undefined;
  } catch {
    return undefined;
  }
}

/** What RFC 3986 does not let stand in an address, though browsers do. */
const unescaped = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\dA-Fa-f]{2})/g;

/** An address as the strictest reader wants it. */
function addressOf(url: URL): string {
  const [whole = '', ...rest] = url.href.split('#');
  const written = rest.length === 0 ? whole : `${whole}#${rest.join('%23')}`;
  return written.replace(unescaped, (sign) => encodeURIComponent(sign));
}

const isName = (host: string): boolean =>
  host.length <= 253 &&
  /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(host);

const userAccount = (login: string, type?: string): StixObject =>
  observable('user-account', {
    ...(type !== undefined && { account_type: type }),
    account_login: login,
  });

function ofLink(value: string, adHost: string | undefined): readonly StixObject[] {
  const url = webAddress(value);
  if (url === undefined) return [];
  const account = accountBehind(url);
  const host = url.hostname;
  return [
    ...(account ? [userAccount(account.login, account.type)] : []),
    observable('url', { value: addressOf(url) }),
    ...(isName(host) && !isShared(host) && host !== adHost
      ? [observable('domain-name', { value: host })]
      : []),
  ];
}

/** A phone as E.164 where it says its country, else its digits. Short numbers after 00 are of the country itself. */
function phoneOf(value: string): string {
  // "(0)" is dialled within the country alone.
  const digits = value.replace('(0)', '').replace(/\D/g, '');
  if (value.trimStart().startsWith('+')) return `+${digits}`;
  return /^00[1-9]\d{8}/.test(digits) ? `+${digits.slice(2)}` : digits;
}

/** The observables of one indicator; the first is the indicator itself. */
function ofIndicator({ kind, value, where }: Indicator, { ad }: Report): readonly StixObject[] {
  const text = where === 'links' || where === 'answers' ? '' : (ad?.[where] ?? '');
  switch (kind) {
    case 'mail':
      return [observable('email-addr', { value: value.toLowerCase() })];
    case 'link':
      return ofLink(value, ad && webAddress(ad.url)?.hostname);
    case 'wallet':
      return [extraObservable('cryptocurrency-wallet', value)];
    case 'handle':
      return [userAccount(value.slice(1).toLowerCase(), serviceOf(value, text, ad?.site ?? ''))];
    case 'phone':
      return [extraObservable('phone-number', phoneOf(value))];
    case 'account':
    default: {
      const iban = ibanOf(value) ?? value;
      return [extraObservable('bank-account', iban, { iban })];
    }
  }
}

/** To whom money was to go, where it is no contact of a kind we know: an account number or a name. */
const payees = ({ answers }: Report): readonly StixObject[] =>
  (answers?.transfers ?? [])
    .map(({ to = '' }) => to.normalize('NFC').trim())
    .filter((to) => to !== '' && payeesIn(to).length === 0)
    .map((to) => extraObservable('payment-account', to));

const fileOf = (name: string, bytes: Uint8Array, mime: string): StixObject =>
  observable(
    'file',
    { hashes: { 'SHA-256': sha256(bytes) }, name },
    { size: bytes.length, mime_type: mime },
  );

/** What a report saw. */
export interface Observed {
  /** Ways to the advertiser, each to be looked out for. */
  readonly contacts: readonly StixObject[];
  /** The rest: the ad's own address, its text and picture as files, other links. */
  readonly others: readonly StixObject[];
}

const byId = (objects: readonly StixObject[]): StixObject[] => [
  ...new Map(objects.map((one) => [one.id, one])).values(),
];

/** Every observable of a report, each once. Links of the ad's page that lead to no account are no contacts. */
export function observed(report: Report, picture?: Uint8Array): Observed {
  const { ad, indicators = [] } = report;
  const found = indicators.map((one) => ({ one, objects: ofIndicator(one, report) }));
  const isContact = (one: Indicator, objects: readonly StixObject[]): boolean =>
    one.where !== 'links' || objects.some(({ type }) => type === 'user-account');
  const contacts = byId([
    ...found
      .filter(({ one, objects }) => isContact(one, objects))
      .flatMap(({ objects }) => objects.filter(({ type }) => type !== 'domain-name')),
    ...payees(report),
  ]);
  const own = ad && /^https?:\/\//i.test(ad.url) ? webAddress(ad.url) : undefined;
  const others = byId([
    ...(own ? [observable('url', { value: addressOf(own) })] : []),
    ...(ad ? [fileOf('ad.txt', bytesOf(adText(ad)), 'text/plain')] : []),
    ...(picture ? [fileOf('picture.png', picture, 'image/png')] : []),
    ...found.flatMap(({ objects }) => objects),
  ]);
  const known = new Set(contacts.map(({ id }) => id));
  return { contacts, others: others.filter(({ id }) => !known.has(id)) };
}
