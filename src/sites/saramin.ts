/**
 * Saramin, in Korea. The words of an ad are shown in a frame of the site's own, which is read with the page around it,
 * and as a page of its own where somebody opens it. Often an ad is one picture; the key words that are hidden beside
 * it (a cell of no height) are seen by nobody and not read. Seen in September 2026.
 */
import type { Layout, SiteFile } from './site.ts';

const address = (id: string) => `https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=${id}`;

const card: Layout = {
  name: 'card',
  shape: 'card',
  listing: ['.item_recruit[value]', '.list_item[id^="rec-"]'],
  ready: '.job_tit a',
  id: [
    { attribute: 'value', only: /^\d+$/ },
    { attribute: 'href', at: 'a[href*="rec_idx="]', only: /rec_idx=(\d+)/ },
  ],
  fields: {
    title: ['.job_tit a', '.job_tit'],
    employer: ['.corp_name a', '.corp_name', '.company_nm a'],
    place: ['.job_condition span:first-child', '.work_place'],
    pay: [{ at: '.job_condition', only: /\d[\d,~]{0,20} ?만? ?원\S{0,10}/ }],
    text: [{ at: '.job_sector a', all: true }],
  },
  address,
  beside: [{ at: '.job_condition', where: 'after' }],
};

const frame = 'iframe.iframe_content, iframe[id^="iframe_content_"]';

const detail: Layout = {
  name: 'detail',
  shape: 'detail',
  paths: ['/zf_user/jobs/relay/view', '/zf_user/jobs/view'],
  listing: [frame],
  inside: ['.jview', '.wrap_jv_cont', 'body'],
  // Below an ad others follow, each with its own id.
  id: [{ attribute: 'data-rec_idx', at: '[data-rec_idx]' }, { query: 'rec_idx' }],
  fields: {
    title: ['.tit_job', 'h1'],
    employer: ['.title_inner a.company', 'a.company'],
    place: [{ at: '.jv_summary', only: /(?:^|\n)근무지역\n(.+)/ }],
    pay: [{ at: '.jv_summary', only: /(?:^|\n)급여\n(.+)/ }],
    text: [{ at: frame, frame: true }],
  },
  address,
  beside: [{ at: frame, where: 'before' }],
};

/** What the frame shows, opened alone. */
const shown: Layout = {
  name: 'frame of a detail',
  shape: 'detail',
  paths: ['/zf_user/jobs/relay/view-detail'],
  listing: ['.user_content'],
  inside: ['body'],
  id: [{ query: 'rec_idx' }],
  fields: {
    title: [{ at: '.user_content img[alt]', attribute: 'alt' }],
    text: ['.user_content'],
  },
  address,
};

export const site: SiteFile = {
  label: 'Saramin',
  seen: '2026-09',
  platform: 'job-board',
  hosts: ['*://www.saramin.co.kr/zf_user/*', '*://m.saramin.co.kr/*'],
  asked: 'at-install',
  layouts: [card, detail, shown],
  drop: ['button'],
  expects: ['/zf_user/search*', '/zf_user/jobs/relay/view', '/zf_user/jobs/list/*'],
  emptyWhen: ['.info_no_result', '.search_no_result'],
};
