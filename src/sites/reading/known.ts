import type { Site, SiteFile } from '../site.ts';
import { matches, parseUrl } from './address.ts';

const files = import.meta.glob<SiteFile>(
  ['../*.ts', '!../{index,site,text,schema-org,general}.ts'],
  { eager: true, import: 'site' },
);

/** All sites we know, by name. A site is one file in `src/sites`; nothing else names it. */
export const sites: readonly Site[] = Object.entries(files)
  .map(([path, file]) => ({ ...file, name: path.replace(/^.*\/|\.ts$/g, '') }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The site an address belongs to, if we know it. */
export function siteOf(url: string): Site | undefined {
  const address = parseUrl(url);
  if (address === undefined) return undefined;
  return sites.find((site) => site.hosts.some((pattern) => matches(pattern, address)));
}

/**
 * The attributes in which sites keep a listing's id or address: when one of them changes, an element may stand for
 * another listing with no other sign of it.
 */
export function idAttributes(): readonly string[] {
  const hooks = sites.flatMap(({ layouts }) =>
    layouts.flatMap(({ id, group }) => (group === undefined ? id : [...id, group])),
  );
  const named = hooks.flatMap((hook) => ('attribute' in hook ? [hook.attribute] : []));
  return [...new Set(['href', ...named])];
}
