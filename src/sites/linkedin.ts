/**
 * LinkedIn shows jobs in four ways at once (autumn 2026): to guests, in the classic signed-in search, in the newer
 * search and on the newer page of one job, whose classes change with every release and are never used here. Feed
 * posts come in two ways. A job has one id everywhere.
 */
import { classicCard, classicDetail } from './linkedin/classic.ts';
import { guestCard, guestDetail } from './linkedin/guest.ts';
import { newerDetail, searchCard } from './linkedin/newer.ts';
import { message } from './linkedin/messages.ts';
import { newerPost, post } from './linkedin/posts.ts';
import type { SiteFile } from './site.ts';

export const site: SiteFile = {
  label: 'LinkedIn',
  seen: '2026-10',
  platform: 'linkedin',
  hosts: ['*://*.linkedin.com/*'],
  asked: 'at-install',
  layouts: [
    guestCard,
    guestDetail,
    classicCard,
    classicDetail,
    searchCard,
    newerDetail,
    post,
    newerPost,
    message,
  ],
  drop: [
    'button',
    '.show-more-less-html__button',
    '.feed-shared-inline-show-more-text__see-more-less-toggle',
    '[data-testid="expandable-text-button"]',
  ],
  notPictures: [
    '[class*="actor"]',
    '[class*="entity-image"]',
    '.ivm-view-attr__img--centered',
    'a[href*="/in/"]',
  ],
  expects: ['/jobs/search*', '/jobs/view/*', '/jobs/collections/*', '/feed/'],
  emptyWhen: ['.no-results', '.jobs-search-no-results-banner', '.jobs-search__results-list:empty'],
};
