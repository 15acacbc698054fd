/**
 * LinkedIn shows jobs in four ways at once (autumn 2026): to guests, in the classic signed-in search, in the newer
 * search and on the newer page of one job, whose classes change with every release and are never used here. Feed
 * posts come in two ways. A job has one id everywhere.
 */
import type { Layout, SiteFile } from './site.ts';

const jobUrl = (id: string) => `https://www.linkedin.com/jobs/view/${id}/`;
/** `/jobs/view/123/`, `/jobs/view/some-title-at-some-firm-123`. */
const idInPath = /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/;
const idInLink = { attribute: 'href', at: 'a[href*="/jobs/view/"]', only: idInPath } as const;
const currentJob = {
  attribute: 'href',
  at: 'a[href*="currentJobId="]',
  only: /currentJobId=(\d+)/,
} as const;
/** Lines of a card that are neither title, employer nor place: marks and times, which begin alike in many languages. */
const noise =
  /^(?:promoted|viewed|saved|applied|easy apply|posted|reposted|be an early applicant|actively (?:hiring|reviewing)|·|•|\d+ (?:minute|hour|day|week|month)s? ago)\b|^[·•\s]*$/i;

const guestCard: Layout = {
  name: 'guest card',
  shape: 'card',
  listing: [
    '.base-search-card[data-entity-urn*="jobPosting"]',
    '.job-search-card[data-entity-urn]',
    'li.result-card[data-entity-urn*="jobPosting"]',
  ],
  id: [{ attribute: 'data-entity-urn', only: /jobPosting:(\d+)/ }, idInLink],
  fields: {
    title: ['.base-search-card__title', '.result-card__title', 'h3'],
    employer: ['.base-search-card__subtitle', '.result-card__subtitle', 'h4'],
    place: ['.job-search-card__location', '.job-result-card__location'],
    pay: ['.job-search-card__salary-info'],
    text: ['.job-result-card__snippet', '.job-search-card__snippet'],
  },
  link: ['a.base-card__full-link', 'a[href*="/jobs/view/"]'],
  address: jobUrl,
  beside: [
    { at: '.base-search-card__metadata', where: 'after' },
    { at: '.result-card__meta', where: 'after' },
  ],
  platform: 'job-board',
};

const guestDetail: Layout = {
  name: 'guest detail',
  shape: 'detail',
  listing: ['.show-more-less-html__markup', '.description__text'],
  inside: ['.two-pane-serp-page__detail-view', '.details-pane__content', 'main', 'body'],
  id: [
    { path: idInPath },
    { query: 'currentJobId' },
    {
      attribute: 'data-entity-urn',
      at: '[data-entity-urn*="jobPosting"]',
      only: /jobPosting:(\d+)/,
    },
  ],
  fields: {
    title: ['.top-card-layout__title', '.topcard__title', 'h1', 'h2'],
    employer: [
      '.topcard__org-name-link',
      '.top-card-layout__card .topcard__flavor',
      '.topcard__flavor',
    ],
    place: [
      '.topcard__flavor--bullet',
      '.top-card-layout__second-subline .topcard__flavor:nth-of-type(2)',
    ],
    pay: ['.compensation__salary', '.salary.compensation__salary-range'],
    text: ['.show-more-less-html__markup', '.description__text'],
  },
  address: jobUrl,
  structured: true,
  platform: 'job-board',
};

const classicCard: Layout = {
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

const classicDetail: Layout = {
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
  id: [
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
        only: /^.*[$€£¥₹₫฿₱]\s?\d.*$|^.*\d[\d.,\s]*\s?(?:\/|per\b).*$/m,
      },
      '#SALARY',
    ],
    text: ['#job-details', '.jobs-description__content'],
  },
  address: jobUrl,
  beside: [{ at: '#job-details', where: 'before' }],
  platform: 'job-board',
};

const searchCard: Layout = {
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

const newerDetail: Layout = {
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

const post: Layout = {
  name: 'feed post',
  shape: 'post',
  paths: ['/feed*', '/search/results/*', '/posts/*', '/company/*', '/in/*', '/groups/*'],
  listing: ['.feed-shared-update-v2[data-urn*="activity"]', '[data-id^="urn:li:activity:"]'],
  ready:
    '.update-components-text, .feed-shared-text, .feed-shared-update-v2__description, .update-components-article',
  id: [
    { attribute: 'data-urn', only: /activity:(\d+)/ },
    { attribute: 'data-id', only: /activity:(\d+)/ },
  ],
  fields: {
    employer: ['.update-components-actor__title', '.feed-shared-actor__name'],
    text: [
      '.update-components-text',
      '.feed-shared-text',
      '.feed-shared-update-v2__description',
      '.update-components-article',
    ],
  },
  address: (id) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
};

const newerPost: Layout = {
  name: 'newer feed post',
  shape: 'post',
  paths: ['/feed*', '/search/results/*', '/posts/*', '/company/*', '/in/*', '/groups/*'],
  listing: ['[role="listitem"][componentkey^="expanded"]', '[data-testid="mainFeed"] > div'],
  ready: '[data-testid="expandable-text-box"]',
  id: [
    { attribute: 'componentkey', only: /urn:li:activity:(\d+)/ },
    {
      attribute: 'componentkey',
      at: '[role="listitem"][componentkey^="expanded"]',
      only: /urn:li:activity:(\d+)/,
    },
    { attribute: 'href', at: 'a[href*="urn:li:activity:"]', only: /activity:(\d+)/ },
  ],
  fields: {
    employer: [
      {
        at: 'a[href*="/in/"][aria-label], a[href*="/company/"][aria-label]',
        attribute: 'aria-label',
      },
      { at: 'button[aria-label*="post by "]', attribute: 'aria-label', only: /post by (.+)$/ },
    ],
    text: ['[data-testid="expandable-text-box"]'],
  },
  address: (id) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
};

export const site: SiteFile = {
  label: 'LinkedIn',
  platform: 'linkedin',
  hosts: ['*://*.linkedin.com/*'],
  asked: 'at-install',
  layouts: [
    guestCard,
    guestDetail,
    classicCard,
    classicDetail,
    searchCard,
    newerDetail,
    post,
    newerPost,
  ],
  drop: [
    'button',
    '.show-more-less-html__button',
    '.feed-shared-inline-show-more-text__see-more-less-toggle',
    '[data-testid="expandable-text-button"]',
  ],
  notPictures: [
    '[class*="actor"]',
    '[class*="entity-image"]',
    '.ivm-view-attr__img--centered',
    'a[href*="/in/"]',
  ],
  expects: ['/jobs/search*', '/jobs/view/*', '/jobs/collections/*', '/feed/'],
  emptyWhen: ['.no-results', '.jobs-search-no-results-banner', '.jobs-search__results-list:empty'],
};
