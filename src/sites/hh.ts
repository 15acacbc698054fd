/**
 * hh.ru and its sister sites: lists and the page of one vacancy, which also tells it as JSON-LD. Hooks are `data-qa`;
 * the classes carry a release number. Hosts: HeadHunter's own list in the documentation of its API.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = {
  attribute: 'href',
  at: 'a[href*="/vacancy/"]',
  only: /\/vacancy\/(\d+)/,
} as const;

/** Cards: pages of 2021, April and July 2026; pay lost its own hook between, and stands beside the labels. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['[data-qa~="vacancy-serp__vacancy"]'],
  ready: 'a[data-qa]',
  // Links of promoted vacancies lead over another host.
  id: [
    inLink,
    { attribute: 'href', at: 'a[href*="vacancyId="]', only: /vacancyId=(\d+)/ },
    { attribute: 'id', at: 'div[id]', only: /^\d+$/ },
  ],
  fields: {
    title: [
      '[data-qa="serp-item__title-text"]',
      '[data-qa="serp-item__title"]',
      '[data-qa="vacancy-serp__vacancy-title"]',
    ],
    employer: [
      '[data-qa="vacancy-serp__vacancy-employer-text"]',
      '[data-qa="vacancy-serp__vacancy-employer"]',
    ],
    place: ['[data-qa="vacancy-serp__vacancy-address"]'],
    pay: [
      '[data-qa="vacancy-serp__vacancy-compensation"]',
      '[class*="compensation-labels"] > span',
      'span:has(~ [class*="compensation-labels"])',
    ],
    text: [
      { at: '[data-qa^="vacancy-serp__vacancy_snippet"]', all: true },
      { at: '[data-qa^="vacancy-serp__vacancy-work-experience"]' },
    ],
  },
  address: (id, page) => `${page.origin}/vacancy/${id}`,
  beside: [{ at: '[data-qa="vacancy-serp__vacancy-address"]', where: 'after' }],
};

/** Page of one vacancy: 2021 and July 2026. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  listing: ['[data-qa="vacancy-description"]'],
  inside: ['main', 'body'],
  id: [{ path: /\/vacancy\/(\d+)/ }, { query: 'vacancyId' }],
  fields: {
    title: ['[data-qa="vacancy-title"]', 'h1'],
    employer: ['[data-qa="vacancy-company-name"]'],
    place: [
      '[data-qa="vacancy-view-raw-address"]',
      '[data-qa="vacancy-address-with-map"]',
      '[data-qa="vacancy-view-location"]',
    ],
    pay: ['[data-qa="vacancy-salary"]', '[data-qa^="vacancy-salary-compensation"]'],
    text: ['[data-qa="vacancy-description"]'],
  },
  address: (id, page) => `${page.origin}/vacancy/${id}`,
  beside: [{ at: '[data-qa="vacancy-description"]', where: 'before' }],
  structured: true,
};

export const site: SiteFile = {
  label: 'hh.ru',
  seen: '2026-07',
  platform: 'job-board',
  hosts: [
    '*://*.hh.ru/*',
    '*://*.hh.kz/*',
    '*://*.hh.uz/*',
    '*://*.hh1.az/*',
    '*://*.rabota.by/*',
    '*://*.headhunter.ge/*',
    '*://*.headhunter.kg/*',
  ],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button', '[data-qa="trusted-employer-link"]', '[data-qa*="rating"]'],
  expects: ['/search/vacancy*', '/vacancies/*', '/vacancy/*'],
};
