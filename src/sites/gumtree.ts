/** Gumtree (United Kingdom): its jobs; what else it sells is left alone. Hooks are `data-q`. */
import type { Layout, SiteFile } from './site.ts';

function isJobs(url: URL): boolean {
  return (
    /^\/jobs(?:\/|$)/.test(url.pathname) ||
    /jobs/.test(url.searchParams.get('search_category') ?? '')
  );
}

/** Cards: code of several hands, undated. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  where: isJobs,
  listing: ['[data-q="search-result"]'],
  ready: '[data-q="tile-title"]',
  id: [{ attribute: 'href', at: 'a[data-q="search-result-anchor"]', only: /(\d{6,})(?:$|[?#])/ }],
  fields: {
    title: ['[data-q="tile-title"]'],
    place: ['[data-q="tile-location"]'],
    pay: ['[data-q="tile-price"]'],
    text: ['[data-q="tile-description"]'],
  },
  link: ['a[data-q="search-result-anchor"]'],
};

/** Page of one job: older code; one writer says that its names have gone since, so the running text has to do. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/p/*jobs*/*'],
  listing: ['[data-q="ad-description"]', '[itemprop="description"]', 'main h1'],
  inside: ['main', 'body'],
  id: [{ path: /\/(\d{6,})$/ }],
  fields: {
    title: ['[data-q="ad-title"]', 'h1'],
    employer: ['[data-q="seller-name"]'],
    place: ['[data-q="ad-location"]'],
    pay: ['[data-q="ad-price"]'],
    text: ['[data-q="ad-description"]', '[itemprop="description"]'],
  },
  structured: true,
  prose: true,
};

export const site: SiteFile = {
  label: 'Gumtree',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://*.gumtree.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/jobs', '/jobs/*', '/p/*jobs*/*'],
};
