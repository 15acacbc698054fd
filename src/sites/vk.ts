/**
 * VK: posts in the news, on walls and alone, under vk.com and, since 2025, vk.ru. Old and new skins agree on
 * `data-post-id`; the words of the new one stand in classes that begin with `vkitPostText` (code of 2025 and 2026), of
 * the old one in `wall_post_text`. Messages are never read unasked.
 */
import type { Layout, SiteFile } from './site.ts';

const words = [
  '[class*="vkitFeedShowMoreText__text"]',
  '[class*="vkitPostText__root"]',
  '[data-testid="wall_post_text"]',
  '[data-testid^="showmoretext"]',
  '.wall_post_text',
  '.pi_text',
];

const post: Layout = {
  name: 'post',
  shape: 'post',
  where: (url) => !/^\/(?:im|mail|al_im\.php)(?:\/|$)/.test(url.pathname),
  listing: ['[data-post-id]', '[id^="post-"]', '[id^="post"][class~="post"]', '.wall_item'],
  not: '.reply, .reply *, .replies_list *',
  ready: words.join(', '),
  id: [
    { attribute: 'data-post-id', only: /^(-?\d+_\d+)/ },
    { attribute: 'id', only: /^post(-?\d+_\d+)/ },
    { attribute: 'href', at: 'a[href*="wall"]', only: /wall(-?\d+_\d+)/ },
  ],
  fields: {
    employer: [
      '[class*="PostHeaderTitle__authorName"]',
      '[data-testid="post-header-title"]',
      'a.author',
      '.pi_author',
    ],
    // The words of a post that is passed on stand after those of who passes it on.
    text: words.map((at) => ({ at, all: true })),
  },
  address: (id, page) => `${page.origin}/wall${id}`,
};

const message: Layout = {
  name: 'message',
  shape: 'message',
  listing: ['.ConvoMessage'],
  id: [{ attribute: 'data-itemkey' }],
  fields: { employer: ['.ConvoMessage__author'], text: ['.MessageText', '.'] },
  onRequest: true,
  platform: 'chat',
};

export const site: SiteFile = {
  label: 'VK',
  seen: '2026',
  hosts: ['*://vk.com/*', '*://m.vk.com/*', '*://vk.ru/*', '*://m.vk.ru/*'],
  asked: 'when-chosen',
  layouts: [post, message],
  drop: ['button', '.wall_post_more', '[class*="ShowMoreText__after"]', '.reply', '.replies_list'],
  notPictures: ['[class*="AvatarRich"] img', '.post_image', '.emoji', '[class*="PostHeader"] img'],
  expects: ['/feed', '/wall*'],
};
