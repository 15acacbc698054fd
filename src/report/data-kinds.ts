/**
 * What a report carries, in the kinds that Firefox knows (`data_collection_permissions`, Firefox 140): the browser asks
 * the person about each before it may leave.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
import type { Report } from './report.ts';

/** Every kind that we may ask for, in the order in which they are shown. */
export const dataKinds = [
  /** What stands on a page: the ad, its links, its picture. */
  'websiteContent',
  /** Addresses of pages: that of the ad. */
  'browsingActivity',
  /** Posts and messages. */
  'personalCommunications',
  /** Names, numbers, whatever else tells who somebody is. */
  'personallyIdentifyingInfo',
  /** Payments, accounts, wallets. */
  'financialAndPaymentInfo',
  /** Where somebody is or was: the route. */
  'locationInfo',
  /** What shows a server who asks. Part of no report; it goes along with one. */
  'authenticationInfo',
] as const;
export type DataKind = (typeof dataKinds)[number];

/**
 * The kinds that a report carries, in the order of `dataKinds`. `isBoard`: whether the site of this name is a job board;
 * what comes from anywhere else may be a post or a message.
 */
export function kindsIn(
  { ad, indicators = [], answers = {} }: Report,
  isBoard: (site: string) => boolean,
): readonly DataKind[] {
  const { route, transfers = [] } = answers;
  const carried: Readonly<Record<DataKind, boolean>> = {
    websiteContent: true,
    browsingActivity: ad !== undefined && ad.url !== '',
    personalCommunications: ad !== undefined && !isBoard(ad.site),
    personallyIdentifyingInfo:
      indicators.some(({ kind }) => kind !== 'link') || Object.keys(answers).length > 0,
    financialAndPaymentInfo:
      transfers.length > 0 ||
      indicators.some(({ kind }) => kind === 'wallet' || kind === 'account'),
    locationInfo: route !== undefined,
    authenticationInfo: false,
  };
  return dataKinds.filter((kind) => carried[kind]);
}
