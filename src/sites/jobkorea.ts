/**
 * JobKorea. Lists and ads of today name their parts in `data-sentry-component` (seen from November 2025 to April 2026);
 * what a firm wrote itself stands in a frame of the site's own, as it did in the older page of an ad.
 */
import type { Layout, SiteFile } from './site.ts';

const inLink = /\/GI_Read\/(\d+)/i;
const address = (id: string) => `https://www.jobkorea.co.kr/Recruit/GI_Read/${id}`;
const link = 'a[href*="/Recruit/GI_Read/"]';
const chip = (icon: string) =>
  `[data-sentry-component="GrayChip"]:has([class*="basicemoji-${icon}"])`;

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['[data-sentry-component="CardJob"]'],
  ready: link,
  id: [{ attribute: 'href', at: link, only: inLink }],
  fields: {
    // Logo, title and firm all link to the ad; a logo has no words.
    title: [
      `${link} [class*="Typography_variant_size18"]`,
      '[data-sentry-component="Title"]',
      { at: link, all: true, line: 1 },
    ],
    employer: [`${link} [class*="Typography_variant_size16"]`, { at: link, all: true, line: 2 }],
    place: [chip('place')],
    pay: [chip('money')],
    text: [{ at: '[data-sentry-component="GrayChip"]', all: true }],
  },
  address,
};

const paths = ['/Recruit/GI_Read/*', '/recruit/gi_read/*'];
const frame = 'iframe[name="gib_frame"], iframe[src*="GI_Read_Comt_Ifrm"]';

const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths,
  listing: ['[data-sentry-component="RecruitmentGuidelines"]', '#details-section'],
  inside: ['main', 'body'],
  id: [{ path: inLink }],
  fields: {
    title: ['h1', 'h2'],
    employer: ['[data-sentry-component="CompanyName"]', 'a[href*="/Recruit/Co_Read/"]'],
    text: [
      {
        at: `[data-sentry-component="RecruitmentGuidelines"], [data-sentry-component="Qualification"], ${frame}`,
        all: true,
        frame: true,
      },
      '#details-section',
    ],
  },
  address,
  structured: true,
};

/** By code to 2025; many ads still look so. */
const older: Layout = {
  name: 'older detail',
  shape: 'detail',
  paths,
  listing: [frame],
  inside: ['#container', 'main', 'body'],
  id: [{ path: inLink }],
  fields: {
    title: [{ at: '.sumTit h3', line: 2 }, '.sumTit', 'h1'],
    employer: ['.coName'],
    text: [{ at: frame, frame: true }],
  },
  address,
  beside: [{ at: frame, where: 'before' }],
};

export const site: SiteFile = {
  label: 'JobKorea',
  seen: '2026-04',
  platform: 'job-board',
  hosts: [
    '*://www.jobkorea.co.kr/Search*',
    '*://www.jobkorea.co.kr/Recruit/*',
    '*://www.jobkorea.co.kr/recruit/*',
    '*://m.jobkorea.co.kr/*',
  ],
  asked: 'at-install',
  layouts: [card, detail, older],
  drop: ['button', '[data-sentry-component="AIRecommendList"]'],
  expects: ['/Search/', '/Recruit/GI_Read/*'],
};
