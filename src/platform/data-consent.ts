/**
 * What the person has let the browser send for us. Firefox asks about it by kinds of data, beside hosts (since 140, on
 * Android 142); other browsers know hosts alone, and their manifest says nothing of kinds. They hold for every host.
 */
import browser from 'webextension-polyfill';
import hosts from '../generated/hosts.json';
import { dataKinds, kindsIn, type DataKind } from '../report/data-kinds.ts';
import type { Report } from '../report/report.ts';
import type { Organisation } from './organisations.ts';

interface ManifestKinds {
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly data_collection_permissions?: { readonly optional?: readonly string[] };
    };
  };
}

/** Those of these kinds that this browser may be asked about. Read from the manifest, since a click cannot wait. */
export function askable(kinds: readonly DataKind[]): DataKind[] {
  const manifest: ManifestKinds = browser.runtime.getManifest();
  const { optional = [] } =
    manifest.browser_specific_settings?.gecko?.data_collection_permissions ?? {};
  return kinds.filter((kind) => optional.includes(kind));
}

/** Whether this browser asks about kinds of data at all. */
export const asksForData = (): boolean => askable(dataKinds).length > 0;

const boards: ReadonlySet<string> = new Set(hosts.boards.map(({ site }) => site));

/** What goes along when a server is asked anything. */
export const kindsOfAsking = (credentials: Organisation['credentials']): readonly DataKind[] =>
  credentials === 'none' ? [] : ['authenticationInfo'];

/** What leaves with this report for an organisation. */
export const kindsOf = (
  report: Report,
  credentials: Organisation['credentials'],
): readonly DataKind[] => [
  ...kindsIn(report, (site) => boards.has(site)),
  ...kindsOfAsking(credentials),
];

/** The kinds that are allowed; undefined where the browser does not ask about them. */
export async function allowedKinds(): Promise<readonly DataKind[] | undefined> {
  const { data_collection: found } = await browser.permissions.getAll();
  return found && dataKinds.filter((kind) => found.includes(kind));
}

/** Takes back what was allowed, but for these kinds. Needs no question. */
export async function takeBackKinds(except: readonly DataKind[] = []): Promise<void> {
  const gone = ((await allowedKinds()) ?? []).filter((kind) => !except.includes(kind));
  if (gone.length > 0) await browser.permissions.remove({ data_collection: gone });
}
