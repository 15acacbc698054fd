/** Jobberman (Nigeria, Ghana) and BrighterMonday (Kenya, Tanzania, Uganda): one site, whose classes are Tailwind's. */
import type { Layout, SiteFile } from './site.ts';

const inPath = /\/listings\/([\w-]+)/;
const money = /^.*(?:NGN|KES|KSh|GHS|TZS|TSh|UGX|USh|₦).{0,40}\d.*$/im;

/** Cards: code of 2026, tried on the site by who wrote it. A featured one has a link without a name. */
const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['[data-cy="listing-cards-components"]'],
  ready: 'a[href*="/listings/"]',
  id: [
    { attribute: 'href', at: 'a[data-cy="listing-title-link"]', only: inPath },
    { attribute: 'href', at: 'a[href*="/listings/"]', only: inPath },
  ],
  fields: {
    title: ['a[data-cy="listing-title-link"]', 'a[href*="/listings/"]'],
    employer: ['p.text-blue-700', 'p.text-link-500', 'a[href*="/company/"]'],
    place: ['.flex-wrap > span'],
    pay: [{ at: 'span', only: money }],
  },
  link: ['a[data-cy="listing-title-link"]', 'a[href*="/listings/"]'],
};

/** Page of one job: code of 2026. */
const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/listings/*'],
  listing: ['article h1'],
  inside: ['article', 'main', 'body'],
  id: [{ path: inPath }],
  fields: {
    title: ['h1'],
    employer: ['h2'],
    pay: [{ at: 'span', only: money }],
  },
  structured: true,
  prose: true,
};

export const site: SiteFile = {
  label: 'Jobberman, BrighterMonday',
  seen: '2026',
  platform: 'job-board',
  hosts: [
    '*://*.jobberman.com/*',
    '*://*.jobberman.com.gh/*',
    '*://*.brightermonday.co.ke/*',
    '*://*.brightermonday.co.tz/*',
    '*://*.brightermonday.co.ug/*',
  ],
  asked: 'at-install',
  layouts: [card, detail],
  drop: ['button'],
  expects: ['/jobs', '/jobs/*', '/listings/*'],
};
