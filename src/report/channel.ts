/** Who takes a report or helps: one file each in `channels`, with its source. */
import type { Source } from '../model.ts';

export const channelKinds = [
  'police',
  'trafficking',
  'foreign-ministry',
  'labour-migration',
  'organisation',
  'cyber-fraud',
  'platform',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** How sure a row is: printed by the office itself, by another public authority, or told by others (news, a list). */
export const sureness = ['own', 'authority', 'told'] as const;
export type Sureness = (typeof sureness)[number];

/** A helpline or office as a person sees it. */
export interface Channel {
  /** The name of its file. */
  readonly id: string;
  /** ISO 3166-1 alpha-2; `XX` is everywhere. */
  readonly country: string;
  readonly name: string;
  readonly kind: ChannelKind;
  /** Silent ways: an app or SMS and the number or name to write to. */
  readonly chat?: readonly string[];
  /** As printed by the source. */
  readonly phones?: readonly string[];
  readonly mail?: readonly string[];
  /** Hosts whose ads a platform takes reports of; no other kind has any. */
  readonly sites?: readonly string[];
  /** The official page. */
  readonly page?: string;
  /** BCP 47 languages that are spoken there; empty when unknown. */
  readonly languages: readonly string[];
  /** Opening hours; absent when unknown. */
  readonly hours?: string;
  /** One sentence that a person should know before using it. */
  readonly note?: string;
  readonly sure: Sureness;
  /** The day on which the row was last compared with its source. */
  readonly checked: string;
  /** Where it stands, and the date of that; an empty date is unknown. */
  readonly source: Source;
}

/** All channels that are shown, by country, then by name. */
export type ChannelsData = readonly Channel[];

/**
 * The channels of some countries: silent ways first, then phones, then pages; within these the kinds of `first` in
 * their order, then the others as given. Platforms help nobody in need and are left out.
 */
export function channelsOf(
  all: ChannelsData,
  countries: readonly string[],
  first: readonly ChannelKind[] = [],
): ChannelsData {
  const wanted = all.filter(
    ({ country, kind }) => countries.includes(country) && kind !== 'platform',
  );
  const place = ({ kind }: Channel): number => {
    const at = first.indexOf(kind);
    return at === -1 ? first.length : at;
  };
  return [...wanted].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

function rank(channel: Channel): number {
  if (channel.chat !== undefined) return 0;
  return channel.phones === undefined ? 2 : 1;
}

/** The platforms with a page of their own for reports. */
export const platformsOf = (all: ChannelsData): ChannelsData =>
  all.filter(({ kind, page }) => kind === 'platform' && page !== undefined);

/** The platform where an ad stands, by the ad's address; undefined for none that we know. */
export function platformAt(all: ChannelsData, url: string): Channel | undefined {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return platformsOf(all).find(({ sites = [] }) =>
    sites.some((site) => host === site || host.endsWith(`.${site}`)),
  );
}

/** The countries that have a channel, without `XX`. */
export function countriesOf(all: ChannelsData): readonly string[] {
  return [...new Set(all.map(({ country }) => country))].filter((code) => code !== 'XX').sort();
}
