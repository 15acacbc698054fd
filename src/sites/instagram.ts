/**
 * Instagram: a post alone, in the feed and in a dialog. Its classes say nothing; what stays is that a caption is the
 * first thing people wrote below a picture (a heading on the page of a post, by much code to 2026), and that posts of
 * a feed are articles. On the page of a post there may be neither article nor heading (seen in August 2025): then the
 * caption is the first block of words beside the time. Private messages stand under /direct and are never read unasked.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /\/(?:p|reels?|tv)\/([\w-]{5,})/;
const where = (url: URL) => !/^\/direct(?:\/|$)/.test(url.pathname);
const author = ['header a[href^="/"] span', 'header a[href^="/"]', 'a[href^="/"] span[dir="auto"]'];
const caption = ['h1[dir="auto"]', 'h1', 'span[dir="auto"]:not(a *):not(header *):not(button *)'];

const inFeed: Layout = {
  name: 'post',
  shape: 'post',
  where,
  listing: ['article[role="presentation"]', 'main article', '[role="dialog"] article'],
  not: 'article article',
  ready: 'time',
  id: [
    { attribute: 'href', at: 'a[href*="/p/"], a[href*="/reel/"]', only: inLink },
    { path: inLink },
  ],
  fields: { employer: author, text: caption },
  address: (id) => `https://www.instagram.com/p/${id}/`,
};

const alone: Layout = {
  name: 'post without an article',
  shape: 'post',
  paths: ['/p/*', '/reel/*', '/*/p/*', '/*/reel/*'],
  listing: ['main time[datetime]'],
  not: 'article *, ul ul time',
  inside: ['main'],
  id: [{ path: inLink }],
  fields: { employer: author, text: caption },
  address: (id) => `https://www.instagram.com/p/${id}/`,
};

export const site: SiteFile = {
  label: 'Instagram',
  seen: '2026',
  hosts: ['*://www.instagram.com/*', '*://instagram.com/*'],
  asked: 'when-chosen',
  layouts: [inFeed, alone],
  drop: ['button', '[role="button"]'],
  notPictures: ['header img', 'a[href^="/"] img[alt*="profile" i]', 'nav img'],
  expects: ['/p/*', '/reel/*'],
};
