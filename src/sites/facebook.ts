/**
 * Facebook: posts in the feed, in groups, in a search and alone. Its classes say nothing and change; what stays are
 * the roles of parts of a post. Letters shown nowhere are strewn in against reading (`data-0="0"`). What "See more"
 * hides is not in the page, and we do not open it.
 */
import type { Layout, SiteFile } from './site.ts';

const postId =
  /(?:\/posts\/(?:[^/?#]*\/)?|\/permalink\/|story_fbid=|multi_permalinks=|[?&]fbid=)(pfbid\w+|\d+)/;
const words = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
  '[data-testid="post_message"]',
];

const fields: Layout['fields'] = {
  title: ['[data-ad-rendering-role="title"]'],
  employer: [
    '[data-ad-rendering-role="profile_name"] a',
    '[data-ad-rendering-role="profile_name"]',
    'h2 a, h3 a, h4 a',
  ],
  text: words.map((at) => ({ at, all: true })),
};
const link = [
  'a[href*="/posts/"]',
  'a[href*="/permalink/"]',
  'a[href*="story_fbid="]',
  'a[href*="multi_permalinks="]',
];
const id: Layout['id'] = [{ attribute: 'href', at: link.join(', '), only: postId }];

/** Private talk stands under addresses of its own. */
const where = (url: URL) => !/^\/(?:messages|t)(?:\/|$)/.test(url.pathname);

const post: Layout = {
  name: 'post',
  shape: 'post',
  where,
  listing: [
    '[role="feed"] [aria-posinset]',
    '[role="feed"] > div[aria-describedby]',
    '[aria-posinset][aria-describedby]',
  ],
  ready: `${words.join(', ')}, [data-ad-rendering-role="profile_name"], div[dir="auto"]`,
  id,
  fields: { ...fields, text: [...(fields.text ?? []), { at: 'div[dir="auto"]', all: true }] },
  link,
};

/** Comments are articles too, but have none of the parts of a post. */
const article: Layout = {
  name: 'article',
  shape: 'post',
  where,
  listing: ['[role="main"] [role="article"]', '[role="dialog"] [role="article"]'],
  not: '[role="article"] [role="article"], [aria-posinset] [role="article"]',
  ready: words.join(', '),
  id,
  fields,
  link,
};

/** One post on its own page or in a dialog, where nothing stands around it that says so. */
const single: Layout = {
  name: 'single post',
  shape: 'post',
  paths: ['/*/posts/*', '/groups/*/permalink/*', '/permalink.php', '/story.php'],
  listing: words,
  not: '[aria-posinset] *, [role="article"] *',
  inside: ['[role="dialog"]', '[role="main"]', 'body'],
  id: [{ path: postId }, { query: 'story_fbid' }],
  fields,
};

export const site: SiteFile = {
  label: 'Facebook',
  seen: '2025-12',
  platform: 'facebook',
  hosts: ['*://*.facebook.com/*'],
  asked: 'when-chosen',
  layouts: [post, article, single],
  drop: [
    '[data-0="0"]',
    '[role="button"]',
    '[role="article"] [role="article"]',
    '[aria-posinset] [role="article"]',
  ],
  keepsLines: true,
  notPictures: [
    '[role="article"] [role="article"] img',
    '[data-ad-rendering-role="profile_name"] img',
    'svg',
    '[role="button"] img',
    'a[href*="/user/"] img',
  ],
  expects: ['/', '/groups/*', '/search/posts*'],
};
