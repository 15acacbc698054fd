/** InfoJobs (Spain): lists and the page of one job. Half of a list's items are advertisements without a title. */
import type { Layout, SiteFile } from './site.ts';

const offerId = /\/of-i?([\da-f]{8,})/;

/** Cards: code of 2022 to 2026, a look at the site itself in 2026. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['li.ij-OfferList-offerCardItem', 'li.ij-List-item'],
  ready: '[class*="ij-OfferCardContent-description-title"]',
  id: [
    { attribute: 'href', at: 'a[href*="/of-i"]', only: offerId },
    { attribute: 'id', at: '[id^="job-title-"]', only: /^job-title-(.+)$/ },
  ],
  fields: {
    title: [
      '.ij-OfferCardContent-description-title-link',
      '.ij-OfferCardContent-description-title',
    ],
    employer: [
      '.ij-OfferCardContent-description-subtitle-link',
      '.ij-OfferCardContent-description-subtitle',
    ],
    place: [
      '.ij-OfferCardContent-description-list-item-truncate',
      '.ij-OfferCardContent-description-list-item',
    ],
    pay: ['[data-testid="salary-info"]'],
    text: ['.ij-OfferCardContent-description-description'],
  },
  link: ['a[href*="/of-i"]'],
  beside: [{ at: '.ij-OfferCardContent-description-subtitle', where: 'after' }],
};

/** Page of one job: code of 2023 to 2026. What it asks for and what it says stand in articles of their own. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  listing: ['.ij-OfferDetailHeader-detailsList'],
  inside: ['main', 'body'],
  id: [{ path: offerId }],
  fields: {
    title: ['h1.ij-Heading-title1', 'h1'],
    employer: [
      '.ij-OfferDetailHeader-companyLogo-companyName a',
      '.ij-OfferDetailHeader-companyLogo-companyName',
    ],
    place: ['.ij-OfferDetailHeader-detailsList-item'],
    pay: [{ at: '.ij-OfferDetailHeader-detailsList-item', only: /^.*\d.*€.*$/m }],
    text: [
      { at: 'article:not(:has(.ij-OfferDetailHeader-detailsList)):has(h3)', all: true },
      '.ij-OfferDetailPage-mainContent-container',
    ],
  },
  beside: [{ at: '.ij-OfferDetailHeader-detailsList', where: 'after' }],
  structured: true,
};

export const site: SiteFile = {
  label: 'InfoJobs',
  seen: '2026',
  platform: 'job-board',
  hosts: ['*://*.infojobs.net/*'],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/ofertas-trabajo*', '/jobsearch/*', '/*/of-i*'],
};
