/**
 * Weibo: posts in feeds and alone (weibo.com), whose classes end in hashes and begin with names, and posts that were
 * searched for (s.weibo.com), an older page whose parts are named by `node-type`. The words of a post that is passed on
 * are read with it.
 */
import type { Layout, SiteFile } from './site.ts';

/** `.wbpro-feed-content`: by much code of 2022 to April 2026. */
const post: Layout = {
  name: 'post',
  shape: 'post',
  listing: ['article'],
  ready: '.wbpro-feed-content',
  id: [
    {
      attribute: 'href',
      at: 'a[class*="_time_"], a[class*="head-info_time"]',
      only: /\/\d+\/(\w+)/,
    },
  ],
  fields: {
    employer: ['a[class*="head_name"]', 'a[class*="_name_"]', 'header a[usercard] span'],
    text: [
      { at: '[class*="detail_wbtext"], [class*="_wbtext_"]', all: true },
      { at: '.wbpro-feed-ogText, .wbpro-feed-reText', all: true },
      '.wbpro-feed-content',
    ],
  },
  link: ['a[class*="_time_"]', 'a[class*="head-info_time"]'],
  beside: [{ at: '.wbpro-feed-content', where: 'before' }],
};

/** Both the shortened and the whole words are in the page: the whole ones count. */
const found: Layout = {
  name: 'found post',
  shape: 'post',
  listing: ['.card-wrap[mid]'],
  ready: '[node-type="feed_list_content"]',
  id: [{ attribute: 'href', at: '.from a[href]', only: /\/\d+\/(\w+)/ }, { attribute: 'mid' }],
  fields: {
    employer: ['.info a.name', { at: '[nick-name]', attribute: 'nick-name' }],
    text: ['[node-type="feed_list_content_full"]', '[node-type="feed_list_content"]'],
  },
  link: ['.from a[href]'],
};

export const site: SiteFile = {
  label: 'Weibo',
  seen: '2026-04',
  hosts: ['*://weibo.com/*', '*://www.weibo.com/*', '*://s.weibo.com/*'],
  asked: 'when-chosen',
  layouts: [post, found],
  drop: ['button', '.expand', '.collapse', '[action-type="fl_unfold"]', '[action-type="fl_fold"]'],
  notPictures: ['[usercard] img', '.woo-avatar-main img', '.avator img'],
  expects: ['/weibo'],
  emptyWhen: ['.card-no-result'],
};
