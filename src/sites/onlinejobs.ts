/** OnlineJobs.ph (Philippines, work from home): lists and the page of one job. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /(\d{4,})\/?(?:$|[?#])/;

/** Cards: code of January 2026, a look at the site itself in September 2026. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.jobpost-cat-box'],
  ready: 'h4',
  id: [{ attribute: 'href', at: 'a[href*="/jobseekers/job/"]', only: inPath }],
  fields: {
    title: ['h4'],
    employer: [{ at: 'p[data-temp], p.fs-13', only: /^(.+?)\s*•/ }],
    pay: ['dd.col', 'dd'],
    text: ['.desc'],
  },
  link: ['a[href*="/jobseekers/job/"]'],
  beside: [{ at: '.desc', where: 'after' }],
};

/** Page of one job: code of January 2026. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/jobseekers/job/*'],
  listing: ['#job-description', '.job-description'],
  inside: ['main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['h1.job__title', 'h1'],
    employer: ['h3.job__logo'],
    pay: [{ at: 'p.fs-18', only: /^.*(?:[$₱]|USD|PHP).*$/im }],
    text: ['#job-description', '.job-description'],
  },
};

export const site: SiteFile = {
  label: 'OnlineJobs.ph',
  seen: '2026-09',
  platform: 'job-board',
  hosts: ['*://*.onlinejobs.ph/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button', 'ojfilter', '.badge'],
  keepsLines: true,
  expects: ['/jobseekers/jobsearch*', '/jobseekers/job/*'],
};
