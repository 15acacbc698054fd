/** Craigslist: its jobs and gigs, told by the category in the address; everything else it lists is left alone. */
import type { Layout, SiteFile } from './site.ts';

const categories = new Set(
  [
    'jjj acc ofc egr med sci bus csr edu etc fbh lab gov hea hum lgl mnu mar npo rej ret sls spa',
    'sec trd sof sad tch trp tfr web wri ggg cpg crg cwg dmg evg lbg tlg wrg',
  ].flatMap((line) => line.split(' ')),
);

/** `/search/sfc/jjj` and `/sfc/ofc/d/title/1.html`: the category ends what says where. */
function isWork({ pathname }: URL): boolean {
  const before = pathname.split('/d/')[0] ?? '';
  const segments = before.split('/').filter((segment) => segment !== '');
  return categories.has(segments.at(-1) ?? '');
}

/**
 * Cards: code of several hands, undated; the static list stays in the page, hidden, when a script has made its own.
 * `result-row`: older code.
 */
const card: Layout = {
  name: 'card',
  shape: 'card',
  where: isWork,
  listing: ['.cl-search-result[data-pid]', 'li.cl-static-search-result', 'li.result-row'],
  not: 'body:has(.cl-search-result[data-pid]) li.cl-static-search-result',
  ready: 'a[href]',
  id: [
    { attribute: 'data-pid' },
    { attribute: 'href', at: 'a[href*=".html"]', only: /\/(\d{9,})\.html/ },
  ],
  fields: {
    title: ['.posting-title .label', 'a.posting-title', '.title', 'a.result-title'],
    pay: ['.priceinfo', '.price', '.result-price'],
    place: ['.location', '.result-hood'],
    text: ['.meta'],
  },
  link: ['a.posting-title', 'a.result-title', 'a[href*=".html"]'],
};

/** Page of one: code, undated. What it pays stands in its list of attributes. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/*/d/*'],
  where: isWork,
  listing: ['#postingbody'],
  inside: ['section.body', 'body'],
  id: [{ path: /\/(\d{9,})\.html/ }],
  fields: {
    title: ['#titletextonly', '.postingtitletext'],
    place: ['.mapaddress', '.postingtitletext small'],
    pay: [{ at: '.attrgroup', only: /^.*[$£€]\s?\d.*$/m }],
    text: [{ at: '#postingbody, .attrgroup', all: true }],
  },
  beside: [{ at: '#postingbody', where: 'before' }],
  structured: true,
};

export const site: SiteFile = {
  label: 'Craigslist',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://*.craigslist.org/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['.print-information', '.print-qrcode-container', 'button'],
  expects: ['/search/jjj', '/search/ggg', '/search/*/jjj', '/search/*/ggg'],
};
