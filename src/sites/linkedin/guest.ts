/** What people see who are not signed in. */
import type { Layout } from '../site.ts';
import { idInLink, idInPath, jobUrl } from './ids.ts';

export const guestCard: Layout = {
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

export const guestDetail: Layout = {
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
