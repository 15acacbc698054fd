/** MyJobMag (Nigeria, Kenya, Ghana, South Africa): lists and the page of one job, plain pages without scripts. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /\/job\/([\w-]+)/;
const roleOf = /^(.+?)\sat\s/;
const employerOf = /\sat\s+(.+)/;

/** Cards, `Role at Employer`: code of July 2026, and older. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['li.job-list-li'],
  ready: 'a[href*="/job/"]',
  id: [{ attribute: 'href', at: 'a[href*="/job/"]', only: inPath }],
  fields: {
    title: [{ at: 'h2 a, li.mag-b a, li.job-info a', only: roleOf }, 'h2 a, li.mag-b a'],
    employer: [{ at: 'h2 a, li.mag-b a, li.job-info a', only: employerOf }],
    text: ['.job-desc'],
  },
  link: ['h2 a', 'a[href*="/job/"]'],
};

/** Page of one job: code of July 2026. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/job/*'],
  listing: ['.job-details'],
  inside: ['#printable', 'main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: [{ at: '.read-h1 h1, h1', only: roleOf }, 'h1'],
    employer: [{ at: '.read-h1 h1, h1', only: employerOf }],
    place: [{ at: '.job-key-info', only: /^Location:?\s+(.+)$/m }],
    pay: [{ at: '.job-key-info', only: /^Salary Range:?\s+(.+)$/m }],
    text: [{ at: '.job-details', all: true }],
  },
};

export const site: SiteFile = {
  label: 'MyJobMag',
  seen: '2026-07',
  platform: 'job-board',
  hosts: [
    '*://*.myjobmag.com/*',
    '*://*.myjobmag.co.ke/*',
    '*://*.myjobmag.com.gh/*',
    '*://*.myjobmag.co.za/*',
  ],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/jobs*', '/job/*'],
};
