/** Which sites we may read by ourselves. */
import browser from 'webextension-polyfill';
import hosts from '../generated/hosts.json';
import type { DataKind } from '../report/data-kinds.ts';
import { matches, parseUrl } from '../sites/reading/address.ts';
import { askable } from './data-consent.ts';

/** Address patterns that are granted together. */
export interface SiteGroup {
  /** The name people know, such as Facebook or indeed.com. */
  readonly name: string;
  readonly origins: readonly string[];
}

/** A social site, with the name of its file. */
export interface SocialGroup extends SiteGroup {
  readonly site: string;
}

interface ManifestHosts {
  readonly host_permissions?: readonly string[];
}

/** `https://*.facebook.com/*` → `facebook.com`; undefined for a pattern that names no host. */
export function hostOf(pattern: string): string | undefined {
  const host = pattern.split('://')[1]?.split('/')[0] ?? '';
  const name = host.replace(/^\*\./, '');
  return name === '' || name.includes('*') ? undefined : name;
}

/** Groups patterns by the host name people know, in the order in which they stand. */
export function groupsOf(patterns: readonly string[]): readonly SiteGroup[] {
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const name = hostOf(pattern)?.replace(/^(?:www|web|m|old|mobile)\./, '');
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), pattern]);
  }
  return Array.from(groups, ([name, origins]) => ({ name, origins }));
}

function manifest(): ManifestHosts {
  return browser.runtime.getManifest();
}

/**
 * The job boards, read by ourselves from the start unless the person withholds them, under the names they are known by;
 * what else the manifest asks for at install, under the names of its hosts.
 */
export function boardGroups(): readonly SiteGroup[] {
  const asked = new Set(manifest().host_permissions ?? []);
  const known = hosts.boards.filter((board) => board.hosts.every((pattern) => asked.has(pattern)));
  for (const pattern of known.flatMap((board) => board.hosts)) asked.delete(pattern);
  const named = known.map((board) => ({ name: board.label, origins: board.hosts }));
  return [...named, ...groupsOf([...asked])];
}
/** The social sites, read only once the person has allowed them, under the names they are known by. */
export const socialGroups = (): readonly SocialGroup[] =>
  hosts.groups.map(({ site, label, hosts: origins }) => ({ site, name: label, origins }));

/**
 * The group that an address belongs to, if it is one of the sites we know how to read: by its path too, for a host may
 * hold much else.
 */
export function groupFor(address: string): SiteGroup | undefined {
  const url = parseUrl(address);
  if (url === undefined) return undefined;
  return [...boardGroups(), ...socialGroups()].find(({ origins }) =>
    origins.some((pattern) => matches(pattern, url)),
  );
}

/** The host of an address; undefined when it is none. (`URL.canParse` is younger than our oldest browser.) */
export function hostName(address: string): string | undefined {
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}

/** Whether all of these origins are granted, and these kinds of data. False where the browser cannot say. */
export async function isGranted(
  origins: readonly string[],
  kinds: readonly DataKind[] = [],
): Promise<boolean> {
  if (origins.length === 0 && askable(kinds).length === 0) return true;
  try {
    return await browser.permissions.contains(both(origins, kinds));
  } catch {
    return false;
  }
}

/**
 * Asks the person for these origins and for these kinds of data that may leave, in one question; for what is granted
 * already there is none. Must be called straight from a click. False when they say no.
 */
export const request = (
  origins: readonly string[],
  kinds: readonly DataKind[] = [],
): Promise<boolean> => browser.permissions.request(both(origins, kinds));

/** A browser that knows no kinds refuses a question that names any. */
function both(origins: readonly string[], kinds: readonly DataKind[]) {
  const data = askable(kinds);
  return { origins: [...origins], ...(data.length > 0 && { data_collection: data }) };
}

/**
 * Gives back what was allowed for hosts that are no sites of ours, but for these patterns. A host once asked for tells
 * whom a person writes to.
 */
export async function giveBackOthers(except: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const groups = [...boardGroups(), ...socialGroups()];
  const ours = groups.flatMap((group) => group.origins).flatMap((one) => hostOf(one) ?? []);
  const isOurs = (host: string): boolean =>
    ours.some((one) => host === one || host.endsWith(`.${one}`));
  const others = origins.filter((one) => !except.includes(one) && !isOurs(hostOf(one) ?? ''));
  // One by one: what a manifest asks for cannot be given back, and would hold up the rest.
  await Promise.allSettled(others.map((one) => browser.permissions.remove({ origins: [one] })));
}

/** Calls back whenever a permission was added or removed, until the returned function is called. */
export function watchPermissions(fn: () => void): () => void {
  const heard = (): void => fn();
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  return () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  };
}
