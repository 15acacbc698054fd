/**
 * ZipRecruiter: lists, the pane beside a list, the page of one job. Each card stands in the page twice, for narrow
 * and wide windows; its key is the same. (For a while in early 2026 pages came empty and were filled by a script.)
 */
import type { Layout, SiteFile } from './site.ts';

const pane = '[data-testid="job-details-scroll-container"]';
const money = /^.*[$£€]\s?\d.*$/m;

/** Cards: pages of March 2026, code of January to October 2026; older ones in code of 2022 to 2025. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['article[id^="job-card-"]', 'div[id^="job-card-"]', 'article.job_result[data-job-id]'],
  ready: 'h2',
  id: [{ attribute: 'id', only: /^job-card-(.+)$/ }, { attribute: 'data-job-id' }],
  fields: {
    title: ['h2'],
    employer: ['[data-testid="job-card-company"]', 'a[href*="/co/"]'],
    place: ['[data-testid="job-card-location"]'],
    pay: [{ at: 'p', only: money }],
  },
  address: (id, page) => `${page.origin}/jobs-search?lk=${encodeURIComponent(id)}`,
};

/** Pane: March to October 2026. The key of the job shown is in the address. `.job_description`: pages before 2026. */
const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  listing: [pane, '.job_description'],
  inside: ['[data-testid="right-pane"]', 'main', 'body'],
  id: [{ query: 'lk' }, { query: 'jid' }],
  fields: {
    title: [
      '[data-testid="serp-job-details-title"] h2',
      '[data-testid="serp-job-details-title"]',
      `${pane} h2`,
      'h1.job_title',
      'h1',
    ],
    employer: [
      '[data-testid="employer-details-header"] .font-bold',
      `${pane} a[href*="/co/"]`,
      'a[href*="/co/"]',
    ],
    place: [{ at: '[data-testid="serp-job-details-title"] + *', only: /^.{2,100}$/ }],
    pay: [{ at: `${pane} p`, only: money }],
    text: [`${pane} [class*="whitespace-pre-line"]`, '.job_description', pane],
  },
  beside: [
    { at: `${pane} [class*="whitespace-pre-line"]`, where: 'before' },
    { at: '.job_description', where: 'before' },
  ],
  structured: true,
};

export const site: SiteFile = {
  label: 'ZipRecruiter',
  seen: '2026-10',
  platform: 'job-board',
  hosts: ['*://*.ziprecruiter.com/*', '*://*.ziprecruiter.co.uk/*', '*://*.ziprecruiter.ie/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  keepsLines: true,
  expects: ['/jobs-search*', '/jobs/*', '/Jobs/*', '/c/*/Job/*'],
};
