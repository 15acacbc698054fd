import { fingerprint } from '../reading/fingerprint.ts';
import { absolute } from '../reading/links.ts';
import type { Page } from '../reading/page.ts';
import { wordsOfMarkup } from '../schema-org/markup.ts';
import type { Found } from '../site.ts';
import { bodyOf } from '../text/tree.ts';
import { toldInScripts } from './script-data.ts';

/** The jobs that a page has in its scripts only; they stand nowhere on it. */
export function fromScripts(page: Page): Found[] {
  const root = bodyOf(page.top);
  const site = page.site?.name ?? page.url.host;
  return toldInScripts(page.top).map((told) => {
    const url = absolute(told.url, page.url) ?? page.url.href;
    return {
      key: `${page.url.host}:~${fingerprint(`${url}\n${told.title}\n${told.employer}`)}`,
      shape: 'card',
      listing: {
        title: told.title,
        employer: told.employer,
        place: told.place,
        pay: told.pay,
        text: wordsOfMarkup(told.text),
        url,
        site,
        by: 'general',
        platform: 'job-board',
        links: [],
        pictures: 0,
        language: page.top.getAttribute('lang') ?? '',
      },
      root,
      parts: { title: [], employer: [], place: [], pay: [], text: [] },
      beside: { element: root.lastElementChild ?? root, where: 'after' },
    };
  });
}
