/** Kalibrr (Philippines, Indonesia): lists and the page of one job, which tells itself as microdata. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /\/jobs\/(\d+)/;

/** Cards: microdata in code of June 2022, classes in that of August 2025. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['[itemprop="itemListElement"]', 'div.k-font-dm-sans.k-rounded-lg'],
  ready: 'h2 a[href*="/jobs/"]',
  id: [{ attribute: 'href', at: 'h2 a[href*="/jobs/"]', only: inPath }],
  fields: {
    title: ['h2 a[itemprop="name"]', 'h2 a'],
    employer: ['span.k-inline-flex a'],
    place: ['span.k-text-gray-500'],
    pay: ['p.k-text-gray-500'],
  },
  link: ['h2 a'],
};

/** Page of one job: code of 2022 to 2025. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/c/*/jobs/*', '/*/c/*/jobs/*'],
  listing: ['[itemtype*="JobPosting"] [itemprop="description"]', '[itemprop="description"]'],
  inside: ['[itemtype*="JobPosting"]', 'main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['h1[itemprop="title"]', 'h1'],
    employer: ['h2.k-inline-block', '[itemprop="hiringOrganization"]'],
    place: ['[itemtype*="PostalAddress"]'],
    text: [{ at: '[itemprop="description"], [itemprop="qualifications"]', all: true }],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'Kalibrr',
  seen: '2025-08',
  platform: 'job-board',
  hosts: ['*://*.kalibrr.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/home/*', '/job-board/*', '/c/*/jobs/*'],
};
