/** Jora (Australia and elsewhere): lists, the job opened beside one, and the page of one job. */
import type { Layout, SiteFile } from './site.ts';

const jobId = /-([\da-f]{32})/;
const money = /^.*(?:[$£€₹]|RM|Rp)\s?\d.*$/m;

/** Cards: pages of June 2026; `.result.-job`: older code. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['[data-job-card]', '.job-card', '.result.-job'],
  ready: 'a.job-link, .job-title',
  id: [
    { attribute: 'href', at: 'a.job-link', only: jobId },
    { attribute: 'data-job-id' },
    { attribute: 'href', at: 'a[href*="/job/"]', only: jobId },
  ],
  fields: {
    title: ['a.job-link.-desktop-only', 'a.job-link', '.job-title'],
    employer: ['.job-company'],
    place: ['.job-location'],
    pay: ['.badge.-salary', { at: '.badge .content', only: money }],
    text: ['.job-abstract'],
  },
  link: ['a.job-link', 'a[href*="/job/"]'],
  beside: [{ at: '.job-abstract', where: 'after' }],
};

/** Pane and page of one job: code, undated. */
const detail: Layout = {
  name: 'detail and pane',
  shape: 'detail',
  listing: ['#job-description-container', '.jdv-content .job-description'],
  inside: ['.jdv-content', '.job-view-content', 'main', 'body'],
  id: [{ path: jobId }, { attribute: 'href', at: 'a[href*="/job/"]', only: jobId }],
  fields: {
    title: ['h1', '.job-title'],
    employer: ['.company', '.job-company', '.job-view-company'],
    place: ['.location', '.job-location'],
    pay: ['.salary', { at: '.badge', only: money }],
    text: ['#job-description-container', '.job-description'],
  },
  structured: true,
};

export const site: SiteFile = {
  label: 'Jora',
  seen: '2026-06',
  platform: 'job-board',
  hosts: ['*://*.jora.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/*-jobs-in-*', '/jobs-in-*', '/j', '/job/*'],
};
