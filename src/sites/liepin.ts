/**
 * Liepin, in China. Cards and the page of an ad by code to October 2026; that page tells of the ad as JSON-LD too, with
 * line breaks in it that are not allowed there. Ads of headhunters stand under /a/.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /\/(?:job|a|lptjob)\/(?:\w+_)?(\d+)/;
const address = (id: string) => `https://www.liepin.com/job/${id}.shtml`;
const links = 'a[href*="/job/"], a[href*="/a/"], a[href*="/lptjob/"]';

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['[class*="job-card-pc-container"]', '[data-tlg-elem-id="c_pc_search_job_listcard"]'],
  ready: links,
  id: [{ attribute: 'href', at: links, only: inLink }],
  fields: {
    title: ['.job-title-box > .ellipsis-1', '.job-title-box', '.job-title'],
    employer: ['.company-name'],
    place: ['.job-dq-box .ellipsis-1', '.job-dq-box', '.job-dq'],
    pay: ['.job-salary'],
    text: [{ at: '.job-labels-box .labels-tag', all: true }, '.job-labels-box'],
  },
  link: [links],
  address,
};

const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/job/*', '/a/*', '/lptjob/*'],
  listing: ['[data-selector="job-intro-content"]', '.job-intro-container'],
  inside: ['body'],
  id: [{ path: inLink }],
  fields: {
    title: ['.job-apply-content .name', '.name-box .name', '.job-apply-content h1', 'h1'],
    employer: [
      '.title-box a[href*="/company/"]',
      '.company-card .company-name',
      '.company-info-container .name',
      '.company-name',
    ],
    place: ['.job-properties span:first-child', '.job-properties .labels'],
    pay: ['.job-apply-content .salary', '.name-box .salary'],
    text: ['[data-selector="job-intro-content"]', '.job-intro-container'],
  },
  address,
  beside: [
    { at: '[data-selector="job-intro-content"]', where: 'before' },
    { at: '.job-intro-container', where: 'before' },
  ],
  structured: true,
};

export const site: SiteFile = {
  label: 'Liepin',
  seen: '2026-10',
  platform: 'job-board',
  hosts: [
    '*://www.liepin.com/zhaopin/*',
    '*://www.liepin.com/job/*',
    '*://www.liepin.com/a/*',
    '*://www.liepin.com/lptjob/*',
    '*://m.liepin.com/*',
  ],
  asked: 'at-install',
  layouts: [card, detail],
  keepsLines: true,
  expects: ['/zhaopin/', '/job/*', '/a/*'],
};
