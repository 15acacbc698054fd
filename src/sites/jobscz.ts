/** Jobs.cz (Czechia): lists and the page of one job. */
import type { Layout, SiteFile } from './site.ts';

/** Cards: pages of 2024 and 2025. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['article.SearchResultCard'],
  ready: '.SearchResultCard__titleLink',
  id: [{ attribute: 'data-jobad-id', at: '[data-jobad-id]' }],
  fields: {
    title: ['.SearchResultCard__titleLink'],
    employer: [
      '.SearchResultCard__footerItem span[translate="no"]',
      '.SearchResultCard__footerItem',
    ],
    place: ['[data-test="serp-locality"]'],
    pay: ['.SearchResultCard__body .Tag--success'],
    text: ['.SearchResultCard__body'],
  },
  link: ['.SearchResultCard__titleLink'],
};

/** Page of one job: pages of 2024 and 2025. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  listing: ['[data-jobad="body"]', '[data-test="jd-body-richtext"]'],
  inside: ['main', 'body'],
  id: [{ path: /\/(\d{6,})(?:\/|$)/ }],
  fields: {
    title: ['h1'],
    employer: ['.IconWithText p'],
    place: ['[data-test="jd-info-location"]', '[data-test="jd-workplace"]'],
    pay: ['[data-test="jd-salary"]'],
    text: ['[data-jobad="body"]', '[data-test="jd-body-richtext"]'],
  },
};

export const site: SiteFile = {
  label: 'Jobs.cz',
  seen: '2025',
  platform: 'job-board',
  hosts: ['*://*.jobs.cz/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/prace/*', '/rpd/*', '/pd/*'],
};
