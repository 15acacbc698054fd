/** Naukri (India): lists and the page of one job, both made by a script. Of hashed classes the beginning is used. */
import type { Layout, SiteFile } from './site.ts';

/** Cards: code of 2023 to 2026; `jobTuple`: code before 2023. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.srp-jobtuple-wrapper', 'article.jobTuple'],
  ready: 'a.title',
  id: [
    { attribute: 'data-job-id' },
    { attribute: 'href', at: 'a.title', only: /-(\d{6,})(?:$|[?#])/ },
  ],
  fields: {
    title: ['a.title'],
    employer: ['a.comp-name', '.companyInfo .subTitle'],
    place: ['.locWdth', '.loc-wrap', '.location'],
    pay: ['.sal-wrap', '.sal', '.salary'],
    text: ['.job-desc', '.job-description'],
  },
  link: ['a.title'],
  beside: [{ at: '.job-desc', where: 'after' }],
};

/** Page of one job: code of 2023 to 2026, with the same ending of the first class all the time. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/job-listings-*'],
  listing: [
    '[class*="styles_JDC__dang-inner-html"]',
    '[class*="styles_job-desc-container"]',
    '.dang-inner-html',
  ],
  inside: ['main', '#root', 'body'],
  id: [{ path: /-(\d{6,})$/ }],
  fields: {
    title: ['[class*="styles_jd-header-title"]', 'h1'],
    employer: ['[class*="styles_jd-header-comp-name"] a', '[class*="styles_jd-header-comp-name"]'],
    place: ['[class*="styles_jhc__location"]', '[class*="styles_jhc__loc"]'],
    pay: ['[class*="styles_jhc__salary"]'],
    text: [
      '[class*="styles_JDC__dang-inner-html"]',
      '[class*="styles_job-desc-container"]',
      '.dang-inner-html',
    ],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'Naukri',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://*.naukri.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button', '.rating', '.review'],
  expects: ['/*-jobs', '/*-jobs-*', '/job-listings-*'],
};
