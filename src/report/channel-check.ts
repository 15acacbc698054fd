/** Refuses a channel that a person in need could not trust. */
import type { Source } from '../model.ts';
import { channelKinds, sureness } from './channel.ts';
import type { Channel, ChannelKind, Sureness } from './channel.ts';
import { isMail } from './mail.ts';

const known = new Set([
  'country',
  'name',
  'kind',
  'status',
  'chat',
  'phones',
  'mail',
  'sites',
  'page',
  'languages',
  'hours',
  'note',
  'sure',
  'checked',
  'source',
]);

/** The channel that a parsed file holds, or `draft` for one that is not to be shown. Throws a sentence that
 * names the file and says what to do when something is missing or wrong. */
export function checkedChannel(id: string, raw: unknown): Channel | 'draft' {
  const wrong = (what: string): never => {
    throw new Error(`src/report/channels/${id}.yml: ${what}`);
  };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return wrong('is empty.');
  const given = raw as Readonly<Record<string, unknown>>;
  const stranger = Object.keys(given).find((key) => !known.has(key));
  if (stranger !== undefined)
    wrong(`"${stranger}" is not known; known are ${[...known].join(', ')}.`);

  const text = (key: string): string | undefined => {
    const value = given[key];
    if (value === undefined || (typeof value === 'string' && value.trim() !== '')) return value;
    return wrong(`"${key}" must be words in quotes, or be left out.`);
  };
  const list = (key: string): readonly string[] | undefined => {
    const value = given[key];
    if (value === undefined) return undefined;
    const isList = Array.isArray(value) && value.length > 0;
    if (isList && value.every((one) => typeof one === 'string')) return value;
    return wrong(`"${key}" must be a list of words in quotes, or be left out.`);
  };
  const needed = (key: string): string => text(key) ?? wrong(`"${key}" is missing.`);

  const kind = needed('kind');
  if (!isKind(kind)) return wrong(`"kind" must be one of ${channelKinds.join(', ')}.`);
  const country = needed('country');
  if (!/^[A-Z]{2}$/.test(country)) wrong('"country" must be two capital letters (ISO 3166-1).');
  const page = text('page');
  if (page !== undefined && !isAddress(page)) wrong('"page" must begin with https:// or http://.');
  const parts = {
    chat: list('chat'),
    phones: list('phones'),
    mail: list('mail'),
    sites: list('sites'),
    page,
    hours: text('hours'),
    note: text('note'),
  };
  const name = needed('name');
  const status = text('status') ?? 'active';
  if (status === 'draft') return 'draft';
  if (status !== 'active') wrong('"status" is active or draft.');
  if (!parts.chat && !parts.phones && !parts.mail && !page)
    wrong('gives no way to reach it: chat, phones, mail or page.');
  if (parts.mail?.some((address) => !isMail(address))) wrong('"mail" must be mail addresses.');
  if ((kind === 'platform') !== (parts.sites !== undefined))
    wrong('a platform has "sites", the hosts of its ads; no other kind has any.');
  if (kind === 'platform' && page === undefined) wrong('a platform needs its "page" for reports.');
  const sure = needed('sure');
  if (!isSure(sure)) return wrong(`"sure" must be one of ${sureness.join(', ')}.`);
  const checked = needed('checked');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(checked))
    wrong('"checked" is the day on which you compared it with its source: "2026-11-27".');
  const source = sourceOf(given['source'], wrong);
  const languages = list('languages') ?? [];
  const there = Object.entries(parts).filter(([, value]) => value !== undefined);
  return {
    id,
    country,
    name,
    kind,
    ...Object.fromEntries(there),
    languages,
    sure,
    checked,
    source,
  };
}

function sourceOf(raw: unknown, wrong: (what: string) => never): Source {
  const source = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const { title, url, date } = source;
  if (typeof title !== 'string' || title === '') return wrong('has no source with a title.');
  if (typeof url !== 'string' || !isAddress(url)) return wrong('its source has no address.');
  if (typeof date !== 'string' || !/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(date)) {
    return wrong(
      'the date of its source is written "2025-07-31", "2025-07", "2025", or "" if unknown.',
    );
  }
  return { title, url, date };
}

const isAddress = (word: string): boolean => /^https?:\/\/[^\s/]+/.test(word);
const isSure = (word: string): word is Sureness => sureness.some((one) => one === word);
const isKind = (word: string): word is ChannelKind => channelKinds.some((kind) => kind === word);
