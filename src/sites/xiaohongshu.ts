/**
 * Xiaohongshu: a wall of notes, of which each shows its title, and a note opened over it. Parts of a note have ids that
 * much code to May 2026 agrees on. Comments are not read.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /\/(?:explore|search_result|discovery\/item)\/([\da-f]{24})/;
const inProfile = /\/user\/profile\/[\da-f]+\/([\da-f]{24})/;
const address = (id: string) => `https://www.xiaohongshu.com/explore/${id}`;

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['section.note-item'],
  ready: 'a[href]',
  id: [
    { attribute: 'href', at: 'a[href*="/explore/"]', only: inLink },
    { attribute: 'href', at: 'a[href*="/search_result/"]', only: inLink },
    { attribute: 'href', at: 'a[href*="/user/profile/"]', only: inProfile },
  ],
  fields: { title: ['a.title', '.title'], employer: ['.author .name', '.author'] },
  address,
};

const note: Layout = {
  name: 'note',
  shape: 'post',
  listing: ['#noteContainer', '.note-container'],
  ready: '#detail-title, #detail-desc, .note-content',
  id: [{ path: inLink }],
  fields: {
    title: ['#detail-title', '.note-content .title'],
    employer: ['.author-container .username', '.author-wrapper .username'],
    text: ['#detail-desc .note-text', '#detail-desc', '.note-content .desc'],
  },
  address,
};

export const site: SiteFile = {
  label: 'Xiaohongshu',
  seen: '2026-05',
  hosts: ['*://www.xiaohongshu.com/*'],
  asked: 'when-chosen',
  layouts: [card, note],
  keepsLines: true,
  notPictures: ['.author-container img', '.author img', '.note-content-emoji'],
  expects: ['/explore', '/explore/*', '/search_result'],
};
