/** Who takes a report or helps: one file each in `channels`, with its source. */
import type { Source } from '../model.ts';

export const channelKinds = [
  'police',
  'trafficking',
  'foreign-ministry',
  'labour-migration',
  'organisation',
  'cyber-fraud',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

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
  /** The official page. */
  readonly page?: string;
  /** BCP 47 languages that are spoken there; empty when unknown. */
  readonly languages: readonly string[];
  /** Opening hours; absent when unknown. */
  readonly hours?: string;
  /** One sentence that a person should know before using it. */
  readonly note?: string;
  /** Where it stands, and the date of that; an empty date is unknown. */
  readonly source: Source;
}

/** All channels that are shown, by country, then by name. */
export type ChannelsData = readonly Channel[];

/** The channels of some countries: silent ways first, then phones, then pages; within these as given. */
export function channelsOf(all: ChannelsData, countries: readonly string[]): ChannelsData {
  const wanted = all.filter(({ country }) => countries.includes(country));
  return [...wanted].sort((a, b) => rank(a) - rank(b));
}

function rank(channel: Channel): number {
  if (channel.chat !== undefined) return 0;
  return channel.phones === undefined ? 2 : 1;
}

/** The countries that have a channel, without `XX`. */
export function countriesOf(all: ChannelsData): readonly string[] {
  return [...new Set(all.map(({ country }) => country))].filter((code) => code !== 'XX').sort();
}
