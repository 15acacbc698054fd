/** The site of today: parts are named by the slots they stand in, in the light of the page; seen in code to July 2026. */
import type { Layout } from '../site.ts';
import { inLink, postUrl } from './ids.ts';

/** Feeds, communities and posts alone: `shreddit-post` tells much in its attributes. */
export const post: Layout = {
  name: 'post',
  shape: 'post',
  listing: ['shreddit-post[id^="t3_"]', 'shreddit-post[permalink]'],
  id: [
    { attribute: 'id', only: /^t3_(\w+)/ },
    { attribute: 'permalink', only: inLink },
  ],
  fields: {
    title: ['[slot="title"]', { at: '.', attribute: 'post-title' }],
    employer: [{ at: '.', attribute: 'author' }],
    text: ['[id$="-post-rtjson-content"]', '[slot="text-body"]'],
  },
  address: postUrl,
  // What has no slot of its own inside a post is not shown.
  beside: [{ at: '.', where: 'before' }],
};

/** Comments stand in each other: each one's own words are what counts. */
export const comment: Layout = {
  name: 'comment',
  shape: 'message',
  listing: ['shreddit-comment [slot="comment"]'],
  id: [{ attribute: 'id', only: /^(t1_\w+?)-/ }],
  fields: { text: ['.'] },
};

/** Results of a search hold titles, and sometimes the first words; code of 2026. */
export const found: Layout = {
  name: 'found post',
  shape: 'card',
  paths: ['/search*', '/r/*/search*'],
  listing: [
    '[data-testid="search-post-with-content-preview"]',
    '[data-testid="search-post-unit"]',
    '[data-testid="search-sdui-post"]',
  ],
  ready: 'a[href*="/comments/"]',
  id: [{ attribute: 'href', at: 'a[href*="/comments/"]', only: inLink }],
  fields: {
    title: ['[data-testid="post-title-text"]', 'a[data-testid="post-title"]'],
    text: ['a.text-ellipsis'],
  },
  address: postUrl,
};
