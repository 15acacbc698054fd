/**
 * SEEK, and JobStreet and JobsDB, which run on it: lists, the pane beside a list, and the page of one job. Its hooks
 * are names meant for tests (`data-automation`), the same in every country and language. No structured data.
 */
import type { Layout, SiteFile } from './site.ts';

const address = (id: string, page: URL) => `${page.origin}/job/${id}`;
const jobPath = /\/job\/(\d+)/;

/** `data-automation` in cards: pages of January 2025 to June 2026. The last of each list: JobsDB as it was in 2020. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: [
    'article[data-testid="job-card"]',
    'article[data-automation="normalJob"]',
    'article[data-automation="premiumJob"]',
    'article[aria-describedby^="jobCardHeading_"]',
  ],
  id: [
    { attribute: 'data-job-id' },
    { attribute: 'href', at: 'a[href*="/job/"]', only: jobPath },
    { attribute: 'aria-describedby', only: /jobCardHeading_(\d+)/ },
  ],
  fields: {
    title: ['[data-automation="jobTitle"]', '[id^="jobCardHeading_"]'],
    employer: ['[data-automation="jobCompany"]', 'a[href*="/jobs/companies/"]'],
    place: [
      '[data-automation="jobCardLocation"]',
      '[data-automation="jobLocation"]',
      '[data-automation="locationSearch"]',
    ],
    pay: ['[data-automation="jobSalary"]'],
    text: ['[data-automation="jobShortDescription"]'],
  },
  address,
  beside: [{ at: '[data-automation="jobShortDescription"]', where: 'after' }],
};

/** Page and pane: pages of August 2026, the same hooks in code that read them in 2025. */
const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  listing: ['[data-automation="jobAdDetails"]'],
  inside: [
    '[data-automation="splitViewJobDetailsWrapper"]',
    '[data-automation="jobDetailsPage"]',
    '[role="main"]',
    'body',
  ],
  // The address changes before the pane does.
  id: [
    { attribute: 'href', at: 'a[data-automation="job-detail-apply"]', only: jobPath },
    { query: 'jobId' },
    { path: jobPath },
  ],
  fields: {
    title: ['[data-automation="job-detail-title"]', 'h1'],
    employer: ['[data-automation="advertiser-name"]'],
    place: ['[data-automation="job-detail-location"]'],
    pay: ['[data-automation="job-detail-salary"]'],
    text: ['[data-automation="jobAdDetails"]'],
  },
  address,
  beside: [{ at: '[data-automation="jobAdDetails"]', where: 'before' }],
};

export const site: SiteFile = {
  label: 'SEEK, JobStreet, JobsDB',
  seen: '2026-08',
  platform: 'job-board',
  hosts: [
    '*://*.seek.com/*',
    '*://*.seek.com.au/*',
    '*://*.seek.co.nz/*',
    '*://*.jobstreet.com/*',
    '*://*.jobstreet.com.my/*',
    '*://*.jobstreet.com.sg/*',
    '*://*.jobstreet.com.ph/*',
    '*://*.jobstreet.co.id/*',
    '*://*.jobsdb.com/*',
  ],
  asked: 'at-install',
  layouts: [card, detail],
  expects: ['/job/*', '/*-jobs', '/*-jobs/*', '/*/job/*', '/jobs', '/jobs/*'],
};
