import type { Site } from '../site.ts';
import { matches, parseUrl } from './address.ts';

const known: Site[] = [];

/** The sites we know here, by name: all of them, or in a page those of its host. */
export const sites: readonly Site[] = known;

/** Makes sites known; one that is known already stays as it is. */
export function know(more: readonly Site[]): void {
  for (const site of more) if (!known.some(({ name }) => name === site.name)) known.push(site);
  known.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The site an address belongs to, if we know it. */
export function siteOf(url: string): Site | undefined {
  const address = parseUrl(url);
  if (address === undefined) return undefined;
  return known.find((site) => site.hosts.some((pattern) => matches(pattern, address)));
}

/**
 * The attributes in which sites keep a listing's id or address: when one of them changes, an element may stand for
 * another listing with no other sign of it.
 */
export function idAttributes(): readonly string[] {
  const hooks = known.flatMap(({ layouts }) =>
    layouts.flatMap(({ id, group }) => (group === undefined ? id : [...id, group])),
  );
  const named = hooks.flatMap((hook) => ('attribute' in hook ? [hook.attribute] : []));
  return [...new Set(['href', ...named])];
}
