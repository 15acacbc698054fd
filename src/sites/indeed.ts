/** Indeed, all countries: lists, the pane beside a list, and the page of one job, which also tells it as JSON-LD. */
import type { Layout, SiteFile } from './site.ts';

const address = (id: string, page: URL) => `${page.origin}/viewjob?jk=${id}`;
const jobId = /^[\da-f]{16}$/;
const inLink = { attribute: 'href', at: 'a[href*="jk="]', only: /[?&]v?jk=([\da-f]{16})/ } as const;

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.job_seen_beacon', '.jobsearch-SerpJobCard[data-jk]', '[data-testid="slider_item"]'],
  /** Bait for machines: cards of invented jobs that no reader sees. */
  not: '.cardOutline[aria-hidden="true"] *, .result[aria-hidden="true"] *, li[aria-hidden="true"] *',
  ready: 'a[data-jk], a.jobtitle, h2, h3',
  id: [
    { attribute: 'data-jk', only: jobId },
    { attribute: 'data-jk', at: '[data-jk]', only: jobId },
    inLink,
  ],
  fields: {
    title: ['a[data-jk] [id^="jobTitle"]', 'a.jcs-JobTitle', 'a.jobtitle', 'h2, h3'],
    employer: ['[data-testid="company-name"]', '.companyName', '.company'],
    place: [
      '[data-testid="text-location"]',
      '.companyLocation',
      '.location',
      { at: '.recJobLoc', attribute: 'data-rc-loc' },
    ],
    pay: [
      '.salary-snippet-container',
      '[data-testid*="salary-snippet"]',
      '.salary-snippet',
      '.salaryText',
      '.salaryOnly',
    ],
    text: ['[data-testid="belowJobSnippet"]', '.job-snippet', '.summary'],
  },
  address,
  beside: [
    { at: '.company_location', where: 'after' },
    { at: '[data-testid="text-location"]', where: 'after' },
    { at: '.sjcl', where: 'after' },
  ],
};

const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  listing: ['#jobDescriptionText', '.jobsearch-JobComponent-description'],
  inside: [
    '.jobsearch-RightPane',
    '[data-testid="viewJobBodyContainer"]',
    '.jobsearch-ViewJobLayout',
    '.fastviewjob',
    '.jobsearch-JobComponent',
    'main',
    'body',
  ],
  // The address changes before the pane does.
  id: [
    { attribute: 'href', at: 'a[href*="fromjk="]', only: /fromjk=([\da-f]{16})/ },
    { query: 'vjk' },
    { query: 'jk' },
  ],
  fields: {
    title: [
      { at: '[data-testid="jobsearch-JobInfoHeader-title"]', only: /^(.+?)(?:\s- job post)?$/m },
      { at: '.jobsearch-JobInfoHeader-title', only: /^(.+?)(?:\s- job post)?$/m },
      'h1',
    ],
    employer: [
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '.jobsearch-CompanyInfoContainer a',
    ],
    place: [
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '#jobLocationText',
    ],
    pay: ['#salaryInfoAndJobType', '[data-testid="jobsearch-OtherJobDetailsContainer"]'],
    text: ['#jobDescriptionText', '.jobsearch-JobComponent-description'],
  },
  address,
  beside: [{ at: '#jobDescriptionText', where: 'before' }],
  structured: true,
};

export const site: SiteFile = {
  label: 'Indeed',
  seen: '2026-08',
  platform: 'job-board',
  hosts: ['*://*.indeed.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['.ratingsDisplay', '.new', 'button'],
  expects: ['/jobs', '/q-*', '/viewjob', '/m/viewjob', '/m/jobs'],
  emptyWhen: ['.jobsearch-NoResult-messageContainer', '[class*="NoResult"]'],
};
