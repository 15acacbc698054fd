/**
 * X, once Twitter: posts in timelines, searches and alone. Names for tests stand on all parts of a post and have
 * stayed for years. What "Show more" hides is not in the page, and we do not open it. Links lead through t.co.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /\/status\/(\d+)/;
const isPrivate = (url: URL) => /^\/(?:messages|i\/chat)(?:\/|$)/.test(url.pathname);

/** `data-testid="tweet"`, `tweetText`, `User-Name`: seen in November 2025, read in code of August 2026. */
const post: Layout = {
  name: 'post',
  shape: 'post',
  where: (url) => !isPrivate(url),
  listing: ['article[data-testid="tweet"]'],
  ready:
    '[data-testid="tweetText"], [data-testid="card.wrapper"], [data-testid="tweetPhoto"], [data-testid="videoPlayer"]',
  // A quoted post holds links of its own; only the time of the post itself is a link.
  id: [
    { attribute: 'href', at: 'a[href*="/status/"]:has(> time)', only: inLink },
    { attribute: 'href', at: 'a[href*="/status/"]', only: inLink },
  ],
  fields: {
    employer: ['[data-testid="User-Name"]'],
    // With the words of a post that is quoted: who quotes a lure hands it on.
    text: [{ at: '[data-testid="tweetText"], [data-testid="card.wrapper"]', all: true }],
  },
  link: ['a[href*="/status/"]:has(> time)'],
  address: (id) => `https://x.com/i/status/${id}`,
  beside: [{ at: '[data-testid="tweetText"]', where: 'before' }],
};

/** `message-text-…` in code of 2026, `messageEntry` in the older list. */
const message: Layout = {
  name: 'message',
  shape: 'message',
  listing: ['[data-testid^="message-text-"]', '[data-testid="messageEntry"]'],
  id: [{ attribute: 'data-testid', only: /^message-text-(.+)$/ }],
  fields: { text: ['[data-testid="tweetText"]', '.'] },
  onRequest: true,
  platform: 'chat',
};

export const site: SiteFile = {
  label: 'X',
  seen: '2026-08',
  platform: 'x',
  hosts: ['*://x.com/*', '*://mobile.x.com/*', '*://twitter.com/*', '*://mobile.twitter.com/*'],
  asked: 'when-chosen',
  layouts: [post, message],
  drop: [
    'button',
    '[data-testid="tweet-text-show-more-link"]',
    // The dots of a shortened address; what they stand for is in the page.
    '[data-testid="tweetText"] span[aria-hidden="true"]:last-child:not(:first-child)',
  ],
  keepsLines: true,
  inline: ['[data-testid="tweetText"] div'],
  notPictures: ['[data-testid*="Avatar"]', '[data-testid="User-Name"] img'],
  expects: ['/home', '/search', '/*/status/*'],
  emptyWhen: ['[data-testid="emptyState"]', '[data-testid="error-detail"]'],
};
