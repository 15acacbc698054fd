/** Catho (Brazil): lists, where a card opens in place, and the page of one job, which also tells it as JSON-LD. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /\/vagas\/[^/]+\/(\d+)/;

/** Cards: code of 2020 to 2026. Their classes change with every release; only tags and the link stay. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  paths: ['/vagas/*'],
  listing: ['#search-result article', 'article:has(h2 a[href*="/vagas/"])'],
  ready: 'h2',
  id: [
    { attribute: 'href', at: 'h2 a[href*="/vagas/"]', only: inPath },
    { attribute: 'data-id', only: /^\d+$/ },
  ],
  fields: {
    title: ['h2 a', 'h2'],
    employer: [{ at: 'header p', only: /^(.+?)(?:Por quê\?)?$/m }],
    place: ['button a[href*="/vagas/"]'],
    pay: ['[class*="salaryText"]', { at: 'div, strong', only: /^\s*R\$.*$/m }],
    text: ['.job-description'],
  },
  link: ['h2 a'],
  beside: [{ at: 'header', where: 'after' }],
};

/** Page of one job: code of 2025 and 2026. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/vagas/*'],
  listing: ['.job-description'],
  not: '#search-result *, article:has(h2 a[href*="/vagas/"]) *',
  inside: ['main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['h1'],
    employer: [{ at: 'header p', only: /^(.+?)(?:Por quê\?)?$/m }],
    pay: ['[class*="salaryText"]'],
    text: ['.job-description'],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'Catho',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://*.catho.com.br/*'],
  asked: 'at-install',
  layouts: [card, detail],
  expects: ['/vagas/*'],
};
