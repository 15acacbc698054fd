/**
 * Google's job results, a kind of search; no other search is read. Everything has classes that a machine made, the
 * same ones in code of many hands from 2024 to 2026.
 */
import type { Layout, SiteFile } from './site.ts';

const docId = /docid(?:=|%3D)([\w-]+)/i;
const money = /^.*(?:[$£€₹₱₫฿]|R\$|RM|Rp).{0,40}\d.*$/m;
const text = '.hkXmid, .us2QZb';
const olderText = '[jsname="QAWWu"], [jsname="ij8cu"]';

function isJobs({ searchParams, hash }: URL): boolean {
  return (
    searchParams.get('udm') === '8' ||
    searchParams.get('ibp') === 'htl;jobs' ||
    hash.includes('jobs-detail-viewer')
  );
}

/** Cards: code of April 2026, and older. Where the job stands, it also says which board has it. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  where: isJobs,
  listing: ['.EimVGf'],
  ready: '.tNxQIb',
  id: [{ attribute: 'data-share-url', at: '[data-share-url]', only: docId }],
  fields: {
    title: ['.tNxQIb'],
    employer: ['.a3jPc', '.MKCbgd:not(.FqK3wc)'],
    place: [{ at: '.FqK3wc', only: /^[^•]+/ }],
    pay: [{ at: '.Yf9oye', only: money }],
  },
};

/** The job opened beside the list, of which others stay in the page, hidden: code of April 2026, and older. */
const detail: Layout = {
  name: 'pane',
  shape: 'detail',
  where: isJobs,
  listing: ['.hkXmid', '[jsname="QAWWu"]'],
  not: '[style*="display:none"] *, [style*="display: none"] *, [aria-hidden="true"] *',
  inside: ['c-wiz[data-encoded-docid]', '.Fp3I9', '.NgUYpe', '.BIB1wf'],
  id: [
    { attribute: 'data-encoded-docid', at: '[data-encoded-docid]', only: /^([\w-]+)/ },
    { path: docId },
  ],
  fields: {
    title: ['[role="heading"]', 'h1'],
    pay: [{ at: '.fLsjxc', only: money }],
    text: [
      { at: text, all: true },
      { at: olderText, all: true },
    ],
  },
};

export const site: SiteFile = {
  label: 'Google Jobs',
  seen: '2026-04',
  platform: 'job-board',
  hosts: ['*://www.google.com/search*'],
  asked: 'when-chosen',
  layouts: [card, detail],
};
