/**
 * TikTok: what is written below videos, and comments, in which recruiters ask for a message. Parts bear names for
 * tests (`data-e2e`), which much code to 2026 agrees on. What is said or shown in a video is not read.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /\/(?:video|photo)\/(\d+)/;
const address = (id: string) => `https://www.tiktok.com/@/video/${id}`;

const inFeed: Layout = {
  name: 'feed',
  shape: 'post',
  listing: ['[data-e2e="recommend-list-item-container"]'],
  ready: '[data-e2e="video-desc"]',
  id: [
    { attribute: 'id', at: '[id^="xgwrapper-"]', only: /(\d{15,25})$/ },
    { attribute: 'href', at: 'a[href*="/video/"]', only: inLink },
  ],
  fields: {
    employer: ['[data-e2e="video-author-uniqueid"]', 'a[data-e2e="video-author-avatar"]'],
    text: ['[data-e2e="video-desc"]'],
  },
  address,
};

const video: Layout = {
  name: 'video',
  shape: 'post',
  paths: ['/@*/video/*', '/@*/photo/*'],
  listing: ['[data-e2e="browse-video-desc"]'],
  inside: ['[data-e2e="browse-video"]', '[role="dialog"]', 'main', 'body'],
  id: [{ path: inLink }],
  fields: {
    employer: ['[data-e2e="browse-username"]', '[data-e2e="browser-nickname"]'],
    text: ['[data-e2e="browse-video-desc"]'],
  },
  address,
};

const found: Layout = {
  name: 'found video',
  shape: 'card',
  paths: ['/search*', '/tag/*'],
  listing: ['[data-e2e="search_top-item"]', '[data-e2e="search_video-item"]'],
  inside: ['[class*="DivItemContainerForSearch"]', '[class*="DivItemContainer"]'],
  ready: 'a[href*="/video/"]',
  id: [{ attribute: 'href', at: 'a[href*="/video/"]', only: inLink }],
  fields: {
    employer: ['[data-e2e="search-card-user-unique-id"]'],
    text: ['[data-e2e="search-card-video-caption"]', '[data-e2e="search-card-desc"]'],
  },
  address,
};

const comment: Layout = {
  name: 'comment',
  shape: 'message',
  listing: ['[data-e2e="comment-level-1"]', '[data-e2e="comment-level-2"]'],
  id: [],
  fields: { text: ['.'] },
};

export const site: SiteFile = {
  label: 'TikTok',
  seen: '2026-02',
  hosts: ['*://www.tiktok.com/*'],
  asked: 'when-chosen',
  layouts: [inFeed, video, found, comment],
  drop: ['button'],
  notPictures: ['[data-e2e*="avatar"] img'],
  expects: ['/@*/video/*'],
};
