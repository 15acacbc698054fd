/** The sites of StepStone, Totaljobs and Caterer among them: lists and the page of one job. Hooks are `data-at`. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /(\d{6,})(?:-inline\.html)?(?:[?#]|$)/;
const section = '[data-at^="section-text-"][data-at$="-content"]';

/** Cards: pages of April 2025. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['article[data-at="job-item"]', 'article[data-testid="job-item"]'],
  ready: '[data-at="job-item-title"]',
  id: [
    { attribute: 'id', only: /^job-item-(\d+)/ },
    { attribute: 'href', at: 'a[data-at="job-item-title"]', only: inPath },
  ],
  fields: {
    title: ['[data-at="job-item-title"]'],
    employer: ['[data-at="job-item-company-name"]'],
    place: ['[data-at="job-item-location"]'],
    pay: ['[data-at="job-item-salary-info"]'],
    text: ['[data-at="jobcard-content"]'],
  },
  link: ['a[data-at="job-item-title"]', '[data-at="job-item-title"] a'],
};

/** Page of one job: code of several hands, undated. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  listing: ['[data-at="job-ad-content"]', section],
  inside: ['main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['[data-at="header-job-title"]', 'h1'],
    employer: ['[data-at="metadata-company-name"]'],
    place: ['[data-at="metadata-location"]'],
    pay: ['[data-at="metadata-salary"]'],
    text: ['[data-at="job-ad-content"]', { at: section, all: true }],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'StepStone, Totaljobs',
  seen: '2025-04',
  platform: 'job-board',
  hosts: [
    '*://*.totaljobs.com/*',
    '*://*.stepstone.de/*',
    '*://*.stepstone.at/*',
    '*://*.stepstone.be/*',
    '*://*.stepstone.nl/*',
    '*://*.irishjobs.ie/*',
    '*://*.caterer.com/*',
    '*://*.pnet.co.za/*',
  ],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/jobs/*', '/job/*', '/stellenangebote--*'],
};
