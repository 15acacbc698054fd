/** Makes all sites known: for commands and tests. A page is only told of its own, see `told.ts`. */
import type { SiteFile } from '../site.ts';
import { know } from './known.ts';

const files = import.meta.glob<SiteFile>(
  ['../*.ts', '!../{index,site,text,schema-org,general}.ts'],
  { eager: true, import: 'site' },
);

// A site is one file in `src/sites`; nothing else names it.
know(
  Object.entries(files).map(([path, file]) => ({
    ...file,
    name: path.replace(/^.*\/|\.ts$/g, ''),
  })),
);
