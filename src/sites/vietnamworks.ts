/** VietnamWorks: lists and the page of one job, whose words nothing lasting marks. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /-(\d+)-jv/;
const money = /^.*(?:\$|₫|\bVND\b|\bUSD\b|\btr\b|\btriệu\b).*$/im;

/**
 * Cards: the version's attribute in code of 2026, the classes in older code. The link's `title` lacks the mark that new
 * ones have before their name.
 */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['[data-job-card-version]', '.view_job_item', '.new-job-card'],
  ready: 'a[href*="-jv"]',
  id: [{ attribute: 'href', at: 'a[href*="-jv"]', only: inPath }],
  fields: {
    title: [{ at: 'a[href*="-jv"][title]', attribute: 'title' }, 'h2 a[href*="-jv"]'],
    employer: ['a[href*="/nha-tuyen-dung/"]:not(:has(img))', 'a[href*="/nha-tuyen-dung/"]'],
    pay: [{ at: 'span', only: money }],
  },
  link: ['a[href*="-jv"]'],
};

/** Page of one job: code, the newest of 2026. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/*-jv'],
  listing: ['h1[name="title"]', 'main h1'],
  inside: ['main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['h1[name="title"]', 'h1'],
    employer: ['a[href*="/nha-tuyen-dung/"]:not(:has(img))', 'a[href*="/nha-tuyen-dung/"]'],
    pay: [{ at: 'span[name="label"]', only: money }],
  },
  structured: true,
  prose: true,
};

export const site: SiteFile = {
  label: 'VietnamWorks',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://*.vietnamworks.com/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/viec-lam*', '/*-jv'],
};
