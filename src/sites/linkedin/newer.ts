/** The newer search and page of one job, whose hooks are the keys of its components. */
import type { Layout } from '../site.ts';
import { currentJob, idInLink, idInPath, jobUrl, noise } from './ids.ts';

export const searchCard: Layout = {
  name: 'newer search card',
  shape: 'card',
  paths: ['/jobs/*'],
  listing: [
    '[componentkey^="job-card-component-ref-"]',
    'div[data-view-name="job-search-job-card"]',
  ],
  ready: 'a[href], p, span',
  id: [
    { attribute: 'componentkey', only: /job-card-component-ref-(\d+)/ },
    {
      attribute: 'componentkey',
      at: '[componentkey^="job-card-component-ref-"]',
      only: /ref-(\d+)/,
    },
    idInLink,
    currentJob,
  ],
  fields: {
    title: [{ at: '.', line: 1, skip: noise }],
    employer: [{ at: '.', line: 2, skip: noise }],
    place: [{ at: '.', line: 3, skip: noise }],
  },
  link: ['a[href*="/jobs/view/"]'],
  address: jobUrl,
  platform: 'job-board',
};

export const newerDetail: Layout = {
  name: 'newer detail',
  shape: 'detail',
  paths: ['/jobs/*'],
  listing: [
    '[componentkey^="JobDetails_AboutTheJob_"]',
    '[id^="JobDetails_AboutTheJob_"]',
    '[data-sdui-component*="aboutTheJob"]',
  ],
  inside: [
    '[data-sdui-screen*="jobs.SemanticJobDetails"]',
    '[data-sdui-screen*="JobDetails"]',
    'main',
    '[role="main"]',
    'body',
  ],
  id: [
    { attribute: 'componentkey', only: /AboutTheJob_(\d+)/ },
    { attribute: 'id', only: /AboutTheJob_(\d+)/ },
    { path: idInPath },
    { query: 'currentJobId' },
  ],
  fields: {
    title: ['a[href*="/jobs/view/{id}"]', 'h1', 'h2'],
    employer: [
      'div[aria-label^="Company, "] a',
      'a[href*="/company/"][aria-label]',
      { at: 'a[href*="/company/"]', line: 1 },
    ],
    place: [
      { at: '[data-testid="job-details-location"]' },
      { at: 'p', only: /^([^·•\n]{3,80}?)\s*[·•]\s.*[·•]/ },
    ],
    text: [
      '[componentkey="JobDetails_AboutTheJob_{id}"] [data-testid="expandable-text-box"]',
      '#JobDetails_AboutTheJob_{id} [data-testid="expandable-text-box"]',
      '[data-sdui-component*="aboutTheJob"] [data-testid="expandable-text-box"]',
      '[componentkey^="JobDetails_AboutTheJob_"]',
      '[data-sdui-component*="aboutTheJob"]',
    ],
  },
  address: jobUrl,
  platform: 'job-board',
};
