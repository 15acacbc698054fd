/**
 * 51job, in China: the search of today, whose cards tell what they are in an attribute made for counting (`sensorsdata`,
 * code of 2024 to 2026), and the page of an ad, which has stayed since 2019.
 */
import type { Layout, SiteFile } from './site.ts';

const address = (id: string) => `https://jobs.51job.com/all/${id}.html`;
const told = { at: '[sensorsdata]', attribute: 'sensorsdata' } as const;

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.joblist-item'],
  ready: '[sensorsdata], [class*="jname"]',
  id: [
    { ...told, only: /"jobId":"?(\d+)/ },
    { attribute: 'href', at: 'a[href*="jobs.51job.com"]', only: /\/(\d+)\.html/ },
  ],
  fields: {
    title: [
      '[class*="jname"]',
      '.joblist-item-jobname',
      { ...told, only: /"jobTitle":"([^"\\]+)"/ },
    ],
    employer: ['[class*="cname"]'],
    place: ['.area', { ...told, only: /"jobArea":"([^"\\]+)"/ }],
    pay: ['.sal', { ...told, only: /"jobSalary":"([^"\\]+)"/ }],
    text: [{ at: '.tags .tag, .joblist-item-tags .tag', all: true }, '.tags'],
  },
  address,
};

const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  listing: ['.job_msg'],
  inside: ['.tCompany_center', '.tCompanyPage', 'body'],
  id: [{ path: /\/(\d{5,})\.html/ }],
  fields: {
    title: ['.cn h1', 'h1'],
    employer: ['.cn .cname a', '.cname a', '.com_name'],
    place: ['.bmsg .fp', { at: '.cn .msg', only: /^([^|\n]+)/ }],
    pay: ['.cn strong'],
    text: ['.job_msg'],
  },
  address,
  beside: [{ at: '.job_msg', where: 'before' }],
};

export const site: SiteFile = {
  label: '51job',
  seen: '2026-01',
  platform: 'job-board',
  hosts: [
    '*://we.51job.com/*',
    '*://jobs.51job.com/*',
    '*://search.51job.com/*',
    '*://m.51job.com/*',
  ],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/pc/search', '/list/*'],
  emptyWhen: ['.j_nolist', '[class*="nodata"]'],
};
