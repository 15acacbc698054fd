/** The site of 2018 to 2023; still kept in archives. Seen in January 2020. */
import type { Layout } from '../site.ts';
import { inLink, postUrl } from './ids.ts';

export const inRedesign: Layout = {
  name: 'redesign',
  shape: 'post',
  listing: ['[data-testid="post-container"]', '[data-test-id="post-content"]'],
  ready: 'h1, h3, [data-click-id="text"]',
  id: [
    { attribute: 'id', only: /^t3_(\w+)/ },
    { attribute: 'id', at: '[id^="upvote-button-t3_"]', only: /t3_(\w+)/ },
    { attribute: 'href', at: 'a[data-click-id="body"]', only: inLink },
    { path: inLink },
  ],
  fields: {
    title: ['h1', 'h3'],
    employer: ['a[href*="/user/"]'],
    text: ['[data-click-id="text"] .RichTextJSON-root', '.RichTextJSON-root'],
  },
  address: postUrl,
  beside: [{ at: '[data-click-id="text"]', where: 'before' }],
};
