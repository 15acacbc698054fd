/**
 * Reddit: the site of today, made of elements of its own; the redesign of 2018 to 2023; old.reddit.com. A post has one
 * id everywhere, and so has a comment, in which many an offer is made.
 */
import { inOld, inOldComment } from './reddit/old.ts';
import { inRedesign } from './reddit/redesign.ts';
import { comment, found, post } from './reddit/today.ts';
import type { SiteFile } from './site.ts';

export const site: SiteFile = {
  label: 'Reddit',
  seen: '2026-07',
  platform: 'reddit',
  hosts: [
    '*://reddit.com/*',
    '*://www.reddit.com/*',
    '*://old.reddit.com/*',
    '*://new.reddit.com/*',
    '*://sh.reddit.com/*',
  ],
  asked: 'when-chosen',
  layouts: [post, comment, found, inRedesign, inOld, inOldComment],
  drop: ['button', '.expando-button', '.reportform'],
  notPictures: ['faceplate-img', '[slot="credit-bar"] img', '.usertext .author img'],
  expects: ['/r/*/comments/*'],
};
