/**
 * Glassdoor, all countries: lists and the pane beside a list, the page of one job. Of classes only the part before
 * the release's own ending is used. The text is in the page whole, blurred for those who are not signed in.
 */
import type { Layout, SiteFile } from './site.ts';

/** `data-test`: pages of November 2025, code of May 2026. The last of each list: pages of 2020. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['li[data-test="jobListing"]', 'li.react-job-listing[data-id]'],
  id: [
    { attribute: 'data-jobid' },
    { attribute: 'data-id' },
    { attribute: 'href', at: 'a[href*="jl="]', only: /[?&]jl=(\d+)/ },
  ],
  fields: {
    title: ['[data-test="job-title"]', '[id^="job-title-"]', '.jobTitle'],
    employer: [
      '[class*="EmployerProfile_compactEmployerName"]',
      '[id^="job-employer-"]',
      '.jobHeader > a',
    ],
    place: ['[data-test="emp-location"]', '.loc'],
    pay: ['[data-test="detailSalary"]', '.salary'],
    text: ['[data-test="descSnippet"]', '.descSnippet'],
  },
  link: ['a[data-test="job-title"]', 'a[data-test="job-link"]', 'a.jobTitle'],
  beside: [{ at: '[data-test="emp-location"]', where: 'after' }],
};

/** Pane and page: November 2025; the prefixes are the same in code of 2023 to 2026. */
const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  listing: [
    '[class*="JobDetails_jobDescription__"]',
    '[data-brandviews*="jobview-description"]',
    '#JobDescriptionContainer',
  ],
  inside: [
    '[class*="JobDetails_jobDetailsContainer"]',
    '[class*="TwoColumnLayout_columnRight"]',
    'main',
    'body',
  ],
  id: [
    { attribute: 'id', at: '[id^="jd-job-title-"]', only: /(\d+)$/ },
    { attribute: 'data-brandviews', at: '[data-brandviews*=":jlid="]', only: /jlid=(\d+)/ },
    { query: 'jl' },
    { query: 'jobListingId' },
  ],
  fields: {
    title: [
      '[class*="JobDetails_jobDetailsHeader"] h1',
      '[id^="jd-job-title"]',
      '[data-test="job-title"]',
      'h1',
    ],
    employer: [
      '[class*="EmployerProfile_employerNameHeading"]',
      '[class*="EmployerProfile_employerName"]',
      '[data-test="employer-name"]',
    ],
    place: ['[data-test="location"]', '[class*="JobDetails_location"]'],
    pay: ['[data-test="detailSalary"]'],
    text: [
      '[class*="JobDetails_jobDescription__"]',
      '[data-brandviews*="jobview-description"]',
      '#JobDescriptionContainer',
    ],
  },
  beside: [
    { at: '[class*="JobDetails_jobDescription__"]', where: 'before' },
    { at: '#JobDescriptionContainer', where: 'before' },
  ],
  structured: true,
};

export const site: SiteFile = {
  label: 'Glassdoor',
  seen: '2026-05',
  platform: 'job-board',
  hosts: [
    'com',
    'co.uk',
    'co.in',
    'co.nz',
    'com.au',
    'com.ar',
    'com.br',
    'com.hk',
    'com.mx',
    'at',
    'be',
    'ca',
    'ch',
    'de',
    'es',
    'fr',
    'ie',
    'it',
    'nl',
    'sg',
  ].map((country) => `*://*.glassdoor.${country}/*`),
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button', '[class*="RatingSingleStar"]', '[class*="rating-single-star"]'],
  // Lists and jobs have a word of the country's language before, and these after it.
  expects: ['/*SRCH_*', '/*JV_*', '/job-listing/*'],
};
