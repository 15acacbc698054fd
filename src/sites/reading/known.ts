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
