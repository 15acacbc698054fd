/**
 * TopCV (Vietnam): lists, and the page of one job, which also tells it as JSON-LD. A search that finds nothing shows
 * other jobs, which are jobs too.
 */
import type { Layout, SiteFile } from './site.ts';

/** Cards: pages of October 2025 to April 2026. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.job-item-search-result[data-job-id]', '.job-item-2[data-job-id]'],
  id: [{ attribute: 'data-job-id' }],
  fields: {
    title: ['h3.title a', 'h3 a'],
    employer: ['.company .company-name', 'a.company'],
    place: ['label.address .city-text', 'label.address:not(.label-update)'],
    pay: ['.title-salary', 'label.salary'],
  },
  link: ['h3.title a', 'h3 a'],
  beside: [{ at: '.label-content', where: 'after' }],
};

/** Page of one job: April 2026. Words of the title link to searches. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  listing: ['.job-description', '.job-detail__information-detail--content'],
  inside: ['.job-detail__wrapper', 'main', 'body'],
  id: [{ path: /\/(\d+)\.html/ }],
  fields: {
    title: ['h1.job-detail__info--title', 'h1'],
    employer: ['.company-name-label a', '.job-detail__company .company-name'],
    place: ['.section-location .job-detail__info--section-content-value'],
    pay: ['.section-salary .job-detail__info--section-content-value'],
    text: ['.job-description', '.job-detail__information-detail--content'],
  },
  beside: [{ at: '.job-description', where: 'before' }],
  structured: true,
};

export const site: SiteFile = {
  label: 'TopCV',
  seen: '2026-04',
  platform: 'job-board',
  hosts: ['*://*.topcv.vn/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button', '.job-pro-icon'],
  expects: ['/tim-viec-lam-*', '/viec-lam/*'],
};
