/**
 * BOSS Zhipin, in China. Figures of pay are written in letters of a font of its own, which say nothing: such pay is not
 * read. Names by code of January to August 2026 that agrees; the card names the firm `boss-name`, and only the older
 * card `company-name`. Chats are read on request.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /\/job_detail\/([\w~-]+)\.html/;
const address = (id: string) => `https://www.zhipin.com/job_detail/${id}.html`;
/** Only what is written in letters that mean something everywhere. */
const readable = (at: string) => ({ at, only: /^[^\ue000-\uf8ff]+$/ }) as const;
const ownLink = { attribute: 'href', at: 'a[href*="/job_detail/"]', only: inLink } as const;

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.job-card-box', '.job-card-wrapper'],
  ready: '.job-name',
  id: [ownLink],
  fields: {
    title: ['.job-name'],
    employer: ['.company-name a', '.company-name', '.boss-name'],
    place: ['.company-location', '.job-area'],
    pay: [readable('.job-salary'), readable('.salary')],
    text: [{ at: '.tag-list li', all: true }],
  },
  address,
};

const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  listing: ['.job-sec-text', '.job-detail-body .desc'],
  inside: ['.job-detail-box', '#main', 'body'],
  id: [ownLink, { path: inLink }],
  fields: {
    title: [
      '.job-detail-header .job-name',
      '.job-banner .name h1',
      '.info-primary .name h1',
      '.job-name',
      'h1',
    ],
    employer: [
      '.sider-company .company-name',
      '.sider-company a[href*="/gongsi/"]',
      '.company-info .name',
      { at: '.boss-info-attr', only: /^([^·•\n]+)/ },
    ],
    place: ['.job-detail-header .tag-list li', '.text-city', '.location-address'],
    pay: [
      readable('.job-detail-header .job-salary'),
      readable('.info-primary .salary'),
      readable('.job-banner .salary'),
    ],
    text: ['.job-sec-text', '.job-detail-body .desc'],
  },
  address,
  beside: [
    { at: '.job-sec-text', where: 'before' },
    { at: '.job-detail-body .desc', where: 'before' },
  ],
};

const message: Layout = {
  name: 'message',
  shape: 'message',
  paths: ['/web/geek/chat*'],
  listing: ['.chat-conversation li[role="listitem"]', '.chat-conversation .message-item'],
  id: [{ attribute: 'data-mid' }],
  fields: { text: ['.message-content', '.text', '.'] },
  onRequest: true,
  platform: 'chat',
};

export const site: SiteFile = {
  label: 'BOSS Zhipin',
  seen: '2026-08',
  platform: 'job-board',
  hosts: [
    '*://www.zhipin.com/web/geek/*',
    '*://www.zhipin.com/job_detail/*',
    '*://www.zhipin.com/zhaopin/*',
  ],
  asked: 'at-install',
  layouts: [card, detail, message],
  keepsLines: true,
  expects: ['/web/geek/job*', '/job_detail/*'],
  emptyWhen: ['.job-empty-wrapper', '[class*="job-empty"]'],
};
