/** Foundit, once Monster, in its countries of Asia: lists, the pane beside a list, the page of one job. */
import type { Layout, SiteFile } from './site.ts';

const address = (id: string, page: URL) => `${page.origin}/job/${id}`;
const inPath = /\/job\/(?:.*-)?(\d{5,})/;

/** Cards: code of 2023 to 2026. The card inside has the job's number as its id. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.srpResultCardContainer', '.srpResultCard .cardContainer'],
  ready: '.jobTitle',
  id: [
    { attribute: 'id', at: '.cardContainer', only: /^\d+$/ },
    { attribute: 'id', only: /^\d+$/ },
    { attribute: 'href', at: 'a[href*="/job/"]', only: inPath },
  ],
  fields: {
    title: ['.jobTitle'],
    employer: ['.companyName p', '.companyName'],
    place: ['.details.location', '.location'],
    pay: [{ at: '.experienceSalary .details', only: /^.*(?:INR|SGD|MYR|PHP|[₹$]|LPA|Lacs?).*$/im }],
  },
  address,
};

/** Pane: code of 2023 to 2025. Page: code of 2025. */
const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  listing: ['.jobDescInfoNew', '.jobDescriptionNew', '.jobDescInfo'],
  inside: ['.srpJdContainer', '#jobDetail', 'main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['.jdTitle', 'h1'],
    employer: ['.jdCompanyName'],
    place: ['.jdHighlights .highlightsRow:nth-of-type(2)'],
    text: [
      { at: '.jobDescInfoNew', all: true },
      '.jobDescriptionNew',
      { at: '.jobDescInfo', all: true },
    ],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'Foundit',
  seen: '2026-07',
  platform: 'job-board',
  hosts: [
    '*://*.foundit.in/*',
    '*://*.foundit.sg/*',
    '*://*.foundit.my/*',
    '*://*.foundit.id/*',
    '*://*.foundit.hk/*',
    '*://*.foundit.com.ph/*',
    '*://*.founditgulf.com/*',
  ],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/srp/results*', '/job/*'],
};
