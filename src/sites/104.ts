/**
 * 104, in Taiwan. The list keeps only the cards on the screen. What a card's words are stands in names for counting
 * clicks, in Chinese, the one language of the site (code of 2026); the page of an ad tells of it as JSON-LD too.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /\/job\/(\w+)/;
const address = (id: string) => `https://www.104.com.tw/job/${id}`;

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.job-summary[data-job-no]', '.job-mobile[data-job-no]', '.job-list-item[data-job-no]'],
  ready: 'a[href*="/job/"]',
  // The page of an ad knows its code, not the number in `data-job-no`.
  id: [{ attribute: 'href', at: 'a[href*="/job/"]', only: inLink }, { attribute: 'data-job-no' }],
  fields: {
    title: [
      'a[data-gtm-joblist="職缺-職缺名稱"]',
      '.info-job__text',
      'a.info-job',
      'a.js-job-link',
    ],
    employer: [
      'a[data-gtm-joblist="職缺-公司名稱"]',
      '.info-company__text',
      { at: '.', attribute: 'data-cust-name' },
    ],
    place: ['[data-gtm-joblist^="職缺-地區-"]', '.info-tags__text'],
    pay: [
      '[data-gtm-joblist^="職缺-薪資-"]',
      { at: '.info-tags__text', all: true, only: /^.*(?:薪|待遇|面議).*$/m },
    ],
    text: ['.info-description'],
  },
  address,
  beside: [{ at: '.info-tags', where: 'after' }],
};

const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/job/*'],
  listing: ['.job-description__content'],
  inside: ['main', '#app', 'body'],
  id: [{ path: inLink }],
  fields: {
    title: ['.job-header__title h1', '.job-header h1', 'h1'],
    employer: ['.job-header a[href*="/company/"]', 'a[href*="/company/"]'],
    place: ['.job-address', { at: '.job-description', only: /(?:^|\n)上班地點\n(.+)/ }],
    pay: [{ at: '.job-description', only: /(?:^|\n)工作待遇\n(.+)/ }],
    // Whom to write to stands apart.
    text: [{ at: '.job-description__content, .job-contact-table__data', all: true }],
  },
  address,
  beside: [{ at: '.job-description__content', where: 'before' }],
  structured: true,
};

export const site: SiteFile = {
  label: '104',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://www.104.com.tw/job/*', '*://www.104.com.tw/jobs/*', '*://m.104.com.tw/*'],
  asked: 'at-install',
  layouts: [card, detail],
  keepsLines: true,
  expects: ['/jobs/search*', '/job/*'],
  emptyWhen: ['.no-result', '[class*="no-result"]'],
};
