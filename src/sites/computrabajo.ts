/**
 * Computrabajo, all countries: lists, the pane beside a list, and the page of one job, which also tells it as JSON-LD
 * and microdata. A job has one id of 32 hexadecimal digits everywhere.
 */
import type { Layout, SiteFile } from './site.ts';

const jobId = /([\dA-F]{32})/i;
const money = /^.*(?:[$€₡]|S\/|Bs|Q|L|B\/)\.?\s?\d.*$/m;

/** Cards: pages of May 2023 and May 2025, code of March to August 2026. An employer who hides has no link. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['article[data-offers-grid-offer-item-container]', 'article.box_offer'],
  id: [
    { attribute: 'data-id', only: jobId },
    { attribute: 'id', only: jobId },
    { attribute: 'href', at: 'h2 a', only: jobId },
  ],
  fields: {
    title: ['h2 a.js-o-link', 'h2 a'],
    employer: ['[offer-grid-article-company-url]', 'p.dFlex.fs16'],
    place: ['p.fs16:not(.dFlex) span', 'p.fs16:not(.dFlex)'],
    pay: ['span:has(> .i_salary)', { at: 'span.dIB.mr10', only: money }],
  },
  link: ['h2 a'],
  beside: [{ at: 'p.fs16:not(.dFlex)', where: 'after' }],
};

/** Pane: code of 2025 and 2026. Page: May 2023, code of 2026. */
const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  listing: [
    '[data-offers-grid-detail-container] [description-offer]',
    '[itemtype*="JobPosting"] [itemprop="description"]',
    '[description-offer]',
    'main .t_word_wrap',
  ],
  inside: ['[data-offers-grid-detail-container]', '[itemtype*="JobPosting"]', 'main', 'body'],
  // The address changes before the pane does.
  id: [
    { attribute: 'data-href-offer-apply', at: '[data-href-offer-apply]', only: jobId },
    { path: jobId },
  ],
  fields: {
    title: ['[data-offers-grid-detail-title]', '[itemprop="title"]', 'h1'],
    employer: ['[itemprop="hiringOrganization"]', 'a[href*="/empresas/"]'],
    place: ['[itemprop="jobLocation"]'],
    pay: [{ at: '[itemprop="baseSalary"]' }, { at: 'span.tag', only: money }],
    text: [
      '[description-offer] .t_word_wrap',
      '[description-offer]',
      '[itemprop="description"]',
      '.t_word_wrap',
    ],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'Computrabajo',
  seen: '2026-08',
  platform: 'job-board',
  hosts: ['*://*.computrabajo.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['.tag.postulated', '[data-offers-grid-detail-container-error]', '.popup', '.hide'],
  expects: ['/trabajo-de-*', '/empleos-*', '/ofertas-de-trabajo/*'],
};
