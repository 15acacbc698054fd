/** old.reddit.com: `.thing` with what it is in `data-fullname`; read in code of July 2026. */
import type { Layout } from '../site.ts';
import { postUrl } from './ids.ts';

export const inOld: Layout = {
  name: 'old',
  shape: 'post',
  listing: ['.thing[data-fullname^="t3_"]'],
  id: [{ attribute: 'data-fullname', only: /^t3_(\w+)/ }],
  fields: {
    title: ['a.title'],
    employer: ['a.author', { at: '.', attribute: 'data-author' }],
    text: ['.usertext-body .md'],
  },
  address: postUrl,
  beside: [
    { at: '.usertext-body', where: 'before' },
    { at: '.top-matter', where: 'after' },
  ],
};

export const inOldComment: Layout = {
  name: 'old comment',
  shape: 'message',
  listing: ['.thing[data-fullname^="t1_"] > .entry'],
  id: [
    {
      attribute: 'href',
      at: 'a.bylink[href*="/comments/"]',
      only: /\/comments\/\w+\/[^/]*\/(\w+)/,
    },
  ],
  fields: { employer: ['a.author'], text: ['.usertext-body .md'] },
};
