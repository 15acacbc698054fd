/** JobThai: lists and the page of one job; what it names, it names by `id`, also of what comes more than once. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /\/job\/(\d+)/;

/** Cards, each of them one link: code of June 2025. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['a[id^="job-list-job-"]'],
  not: '#job-list-job-on-map',
  ready: 'h2',
  id: [
    { attribute: 'href', only: inPath },
    { attribute: 'id', only: /^job-list-job-(\d+)$/ },
  ],
  fields: {
    title: ['h2[id^="job-card-item-"]', 'h2'],
    employer: ['[id^="job-list-company-name-"] h2', '[id^="job-list-company-name-"]'],
    place: ['[id="location-text"]'],
    pay: ['[id="salary-text"]'],
  },
  link: ['a[id^="job-list-job-"]'],
};

/** Page of one job: code of June 2025. How to apply stands in parts of its own. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/*/job/*', '/job/*'],
  listing: ['#job-detail', '#job-properties-wrapper'],
  inside: ['main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['#job-title', 'h1'],
    employer: ['[id^="job-detail-com-name-"]', '[id^="company-cover-name-"] h2'],
    pay: ['#job-salary', '#salary-text'],
    text: [
      {
        at: '#job-detail, #job-properties-wrapper, #job-apply-method, #contact-line, #contact-tel',
        all: true,
      },
    ],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'JobThai',
  seen: '2025-06',
  platform: 'job-board',
  hosts: ['*://*.jobthai.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/*/jobs*', '/*/job/*'],
};
