/** OCC (Mexico): lists, the pane beside a list, the page of one job. */
import type { Layout, SiteFile } from './site.ts';

/** Cards: code of 2024 to August 2026. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.card-job-offer[data-id]', 'div[id^="jobcard-"]'],
  ready: 'h2',
  id: [
    { attribute: 'data-id', only: /^\d+$/ },
    { attribute: 'id', only: /^jobcard-(\d+)$/ },
  ],
  fields: {
    title: ['h2'],
    employer: ['.line-clamp-title a', '.items-center span.text-grey-900', '.items-center > span'],
    place: ['.no-alter-loc-text p', '.no-alter-loc-text'],
    pay: ['span.font-base'],
  },
  address: (id, page) => `${page.origin}/empleo/oferta/${id}/`,
  beside: [{ at: '.no-alter-loc-text', where: 'after' }],
};

/** Pane: code of August 2026; the ad's words alone in a block: code of 2024 and 2025. */
const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  paths: ['/empleo/*', '/empleos/*'],
  listing: ['[data-offer-content]', 'main .break-words'],
  inside: ['[data-offers-grid-detail-container]', 'main', 'body'],
  id: [{ path: /\/empleo\/oferta\/(\d+)/ }],
  fields: {
    title: ['[data-offers-grid-detail-title]', 'h1'],
    text: ['.break-words', '[data-offer-content]'],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'OCC',
  seen: '2026-08',
  platform: 'job-board',
  hosts: ['*://*.occ.com.mx/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/empleos/*', '/empleo/oferta/*'],
};
