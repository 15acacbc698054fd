/** Glints (South-East Asia): lists and the page of one job. The beginning of a class is its component's name. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /\/opportunities\/jobs\/[^/?#]+\/([\da-f-]{36})/;

/** Cards: code of several hands, undated. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['[class*="JobCardsc__JobcardContainer"]', '[data-gtm-job-id]'],
  ready: 'a[href*="/opportunities/jobs/"]',
  id: [{ attribute: 'href', at: 'a[href*="/opportunities/jobs/"]', only: inPath }],
  fields: {
    title: [
      'a[class*="JobCardTitleNoStyleAnchor"]',
      '[class*="CompactOpportunityCardsc__JobTitle"]',
      'h2, h3',
    ],
    employer: ['[class*="CompanyLink"]', '[data-cy="company_name_job_card"] a'],
    place: ['[class*="CardJobLocation"]', '[class*="OpportunityInfo"]'],
    pay: ['[class*="SalaryWrapper"]'],
  },
  link: ['a[href*="/opportunities/jobs/"]'],
};

/** Page of one job: code of several hands, undated. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/opportunities/jobs/*', '/*/opportunities/jobs/*'],
  listing: ['[class*="DraftjsReadersc__ContentContainer"]'],
  inside: ['[class*="Opportunitysc__Main"]', 'main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['h1[class*="JobOverViewTitle"]', 'h1'],
    employer: ['[class*="JobOverViewCompanyName"]'],
    place: ['[class*="JobOverViewCompanyLocation"]'],
    pay: ['[class*="TopFoldsc__BasicSalary"]', '[class*="SalaryJobOverview"]'],
    text: [{ at: '[class*="DraftjsReadersc__ContentContainer"]', all: true }],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'Glints',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://*.glints.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/opportunities/jobs/*', '/*/opportunities/jobs/*'],
};
