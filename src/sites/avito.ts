/** Avito (Russia): its vacancies; it sells everything else too, which is left alone. Hooks are `data-marker`. */
import type { Layout, SiteFile } from './site.ts';

const paths = ['/*/vakansii*', '/vakansii*'];
const inPath = /_(\d{6,})(?:$|[?#/])/;

/** Cards: code of 2023 to 2026. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  paths,
  listing: ['[data-marker="item"]'],
  ready: '[data-marker="item-title"], h3',
  id: [
    { attribute: 'data-item-id' },
    { attribute: 'href', at: 'a[data-marker="item-title"]', only: inPath },
  ],
  fields: {
    title: ['[data-marker="item-title"]', '[itemprop="name"]', 'h3'],
    employer: ['[data-marker="seller-info/name"]'],
    place: ['[data-marker="item-address"]'],
    pay: ['[data-marker="item-price"]', { at: '[itemprop="price"]', attribute: 'content' }],
    text: ['[data-marker="item-description"]', '[class*="item-description"]'],
  },
  link: ['a[data-marker="item-title"]', 'a[itemprop="url"]'],
};

/** Page of one vacancy: code of 2023 to 2026. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths,
  listing: ['[data-marker="item-view/item-description"]'],
  inside: ['[data-marker="item-view"]', 'main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['h1[itemprop="name"]', 'h1[data-marker="item-view/title-info"]', 'h1'],
    employer: ['[data-marker="seller-info/name"]'],
    place: ['[data-marker="item-view/item-address"]', '[itemprop="address"]'],
    pay: [
      '[data-marker="item-view/item-price"]',
      { at: '[itemprop="price"]', attribute: 'content' },
    ],
    text: ['[data-marker="item-view/item-description"]'],
  },
  beside: [{ at: '[data-marker="item-view/item-description"]', where: 'before' }],
  structured: true,
};

export const site: SiteFile = {
  label: 'Avito',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://*.avito.ru/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: paths,
};
