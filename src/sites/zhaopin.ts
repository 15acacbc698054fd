/**
 * Zhaopin, in China. Cards have been named alike since 2022 (code to August 2026); the page of an ad was renamed from
 * `summary-plane` and `describtion` to `summary-planes` and `describtion-card` by 2025: the new names come first.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /(?:\/jobdetail|jobs\.zhaopin\.com)\/(\w+)\.htm/;
const address = (id: string) => `https://www.zhaopin.com/jobdetail/${id}.htm`;

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.joblist-box__item', '.joblist-box__iteminfo'],
  ready: '.jobinfo__name',
  id: [{ attribute: 'href', at: 'a[href*=".htm"]', only: inLink }],
  fields: {
    title: ['.jobinfo__name'],
    employer: ['.companyinfo__name', '.companyinfo__top'],
    place: ['.jobinfo__other-info-item'],
    pay: ['.jobinfo__salary'],
    text: ['.jobinfo__tag', '.joblist-box__item-tag'],
  },
  address,
  beside: [{ at: '.jobinfo__other-info', where: 'after' }],
};

const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  listing: ['.describtion-card__detail-content', '.describtion__detail-content'],
  inside: ['#root', 'main', 'body'],
  id: [{ path: /\/(\w+)\.htm/ }],
  fields: {
    title: ['.summary-planes__title', '.summary-plane__title', 'h1'],
    employer: [
      '.company-info__name',
      '.company-summary__name',
      '.company__title',
      'a[href*="/companydetail/"]',
    ],
    place: ['.workCity-link', '.summary-planes__info li', '.summary-plane__info li'],
    pay: ['.summary-planes__salary', '.summary-plane__salary'],
    text: ['.describtion-card__detail-content', '.describtion__detail-content'],
  },
  address,
  beside: [
    { at: '.describtion-card__detail-content', where: 'before' },
    { at: '.describtion__detail-content', where: 'before' },
  ],
};

export const site: SiteFile = {
  label: 'Zhaopin',
  seen: '2026-08',
  platform: 'job-board',
  hosts: ['*://www.zhaopin.com/*', '*://sou.zhaopin.com/*', '*://jobs.zhaopin.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  keepsLines: true,
  expects: ['/sou*', '/jobdetail/*'],
  emptyWhen: ['img[src*="noJobTip"]'],
};
