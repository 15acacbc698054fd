/** Posts of the feed, of firms, groups and people, in the older and the newer layout. */
import type { Layout } from '../site.ts';

export const post: Layout = {
  name: 'feed post',
  shape: 'post',
  paths: ['/feed*', '/search/results/*', '/posts/*', '/company/*', '/in/*', '/groups/*'],
  listing: ['.feed-shared-update-v2[data-urn*="activity"]', '[data-id^="urn:li:activity:"]'],
  ready:
    '.update-components-text, .feed-shared-text, .feed-shared-update-v2__description, .update-components-article',
  id: [
    { attribute: 'data-urn', only: /activity:(\d+)/ },
    { attribute: 'data-id', only: /activity:(\d+)/ },
  ],
  fields: {
    employer: ['.update-components-actor__title', '.feed-shared-actor__name'],
    text: [
      '.update-components-text',
      '.feed-shared-text',
      '.feed-shared-update-v2__description',
      '.update-components-article',
    ],
  },
  address: (id) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
};

export const newerPost: Layout = {
  name: 'newer feed post',
  shape: 'post',
  paths: ['/feed*', '/search/results/*', '/posts/*', '/company/*', '/in/*', '/groups/*'],
  listing: ['[role="listitem"][componentkey^="expanded"]', '[data-testid="mainFeed"] > div'],
  ready: '[data-testid="expandable-text-box"]',
  id: [
    { attribute: 'componentkey', only: /urn:li:activity:(\d+)/ },
    {
      attribute: 'componentkey',
      at: '[role="listitem"][componentkey^="expanded"]',
      only: /urn:li:activity:(\d+)/,
    },
    { attribute: 'href', at: 'a[href*="urn:li:activity:"]', only: /activity:(\d+)/ },
  ],
  fields: {
    employer: [
      {
        at: 'a[href*="/in/"][aria-label], a[href*="/company/"][aria-label]',
        attribute: 'aria-label',
      },
      { at: 'button[aria-label*="post by "]', attribute: 'aria-label', only: /post by (.+)$/ },
    ],
    text: ['[data-testid="expandable-text-box"]'],
  },
  address: (id) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
};
