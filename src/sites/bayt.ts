/** Bayt (Middle East), in English and Arabic: lists and the page of one job. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /-(\d+)\/?$/;

/** Cards: code of several hands, undated. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['li[data-js-job]'],
  ready: 'h2 a',
  id: [{ attribute: 'data-job-id' }, { attribute: 'href', at: 'h2 a', only: inPath }],
  fields: {
    title: ['h2 a[data-js-aid="jobID"]', 'h2 a'],
    employer: [
      '.job-company-location-wrapper a',
      '.job-company-location-wrapper > div',
      '.jb-company',
      '.t-nowrap span.t-default',
    ],
    place: ['.job-company-location-wrapper .t-mute', '.t-mute'],
    pay: ['.jb-label-salary'],
    text: ['.jb-descr'],
  },
  link: ['h2 a'],
  beside: [{ at: '.jb-descr', where: 'after' }],
};

/** Page of one job: code of June 2026, and older. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/*/jobs/*'],
  where: (url) => inPath.test(url.pathname),
  listing: ['h1#job_title', '#job_card h1', 'main h1'],
  inside: ['main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['h1#job_title', '#job_card h1', 'h1'],
    employer: ['#job_card a[href*="/company/"]', '.t-nowrap.p10l span', 'a[href*="/company/"]'],
    text: ['#job_description'],
  },
  structured: true,
  prose: true,
};

export const site: SiteFile = {
  label: 'Bayt',
  seen: '2026-06',
  platform: 'job-board',
  hosts: ['*://*.bayt.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/*/jobs/*'],
};
