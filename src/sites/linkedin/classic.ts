/** The signed-in search as it has been for years. */
import type { Layout } from '../site.ts';
import { currentJob, idInLink, idInPath, jobUrl, noise } from './ids.ts';

export const classicCard: Layout = {
  name: 'classic card',
  shape: 'card',
  paths: ['/jobs/*', '/company/*/jobs*'],
  listing: [
    'li[data-occludable-job-id]',
    '.job-card-container[data-job-id]',
    'div[data-view-name="job-card"]',
  ],
  ready: 'a[href*="/jobs/"], a[href*="currentJobId="], .job-card-container__link',
  id: [
    { attribute: 'data-occludable-job-id' },
    { attribute: 'data-job-id', only: /^\d+$/ },
    idInLink,
    currentJob,
  ],
  fields: {
    title: [
      'a.job-card-container__link strong',
      'a.job-card-list__title--link',
      'a.job-card-container__link',
      '.artdeco-entity-lockup__title',
      { at: '.', line: 1, skip: noise },
    ],
    employer: [
      '.artdeco-entity-lockup__subtitle',
      '.job-card-container__primary-description',
      { at: '.', line: 2, skip: noise },
    ],
    place: [
      '.artdeco-entity-lockup__caption',
      '.job-card-container__metadata-wrapper',
      { at: '.', line: 3, skip: noise },
    ],
    pay: ['.artdeco-entity-lockup__metadata', '.job-card-container__salary-info'],
  },
  link: ['a[href*="/jobs/view/"]'],
  address: jobUrl,
  beside: [
    { at: '.artdeco-entity-lockup__caption', where: 'after' },
    { at: '.artdeco-entity-lockup__content > :last-child', where: 'after' },
  ],
  platform: 'job-board',
};

export const classicDetail: Layout = {
  name: 'classic detail',
  shape: 'detail',
  paths: ['/jobs/*'],
  listing: ['#job-details', '.jobs-description__content'],
  inside: [
    '.jobs-search__job-details--container',
    '.jobs-details',
    '.job-view-layout',
    'main',
    'body',
  ],
  // The address changes before the pane does.
  id: [
    {
      attribute: 'href',
      at: '.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]',
      only: idInPath,
    },
    { path: idInPath },
    { query: 'currentJobId' },
    { attribute: 'data-job-id', at: '[data-job-id]' },
  ],
  fields: {
    title: [
      '.job-details-jobs-unified-top-card__job-title h1',
      '.job-details-jobs-unified-top-card__job-title',
      '.jobs-unified-top-card__job-title',
      'h1',
    ],
    employer: [
      '.job-details-jobs-unified-top-card__company-name a',
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
    ],
    place: [
      {
        at: '.job-details-jobs-unified-top-card__tertiary-description-container',
        only: /^\s*([^·•]+)/,
      },
      {
        at: '.job-details-jobs-unified-top-card__primary-description-container',
        only: /^\s*([^·•]+)/,
      },
      '.jobs-unified-top-card__bullet',
    ],
    pay: [
      {
        at: '.job-details-fit-level-preferences button',
        all: true,
        only: /^.*[$€£¥₹₫฿₱]\s?\d.*$|^.*\d[\d.,\s]{0,20}(?:\/|per\b).*$/m,
      },
      '#SALARY',
    ],
    text: ['#job-details', '.jobs-description__content'],
  },
  address: jobUrl,
  beside: [{ at: '#job-details', where: 'before' }],
  platform: 'job-board',
};
