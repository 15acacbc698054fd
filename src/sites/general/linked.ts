import { fingerprint } from '../reading/fingerprint.ts';
import { absolute } from '../reading/links.ts';
import { linesOf } from '../reading/hooks.ts';
import type { Page } from '../reading/page.ts';
import type { Found } from '../site.ts';
import { textOf } from '../text.ts';
import { hinted, isCalledJob, wordsOfHint } from './hints.ts';

/** One card of an unknown list as a listing; undefined where it has no words. */
export function readLinked(card: Element, page: Page): Found | undefined {
  const heading = titleIn(card);
  const title = linesOf(textOf([heading]))[0] ?? '';
  const text = textOf([card]);
  if (title === '' || text === '') return undefined;
  const { employer, place, pay } = hinted(card);
  const link = linkOf(card, heading);
  const url = absolute(link?.getAttribute('href') ?? '', page.url) ?? page.url.href;
  return {
    key: `${page.url.host}:~${fingerprint(`${url}\n${title}`)}`,
    shape: 'card',
    listing: {
      title,
      employer: unlike(title, wordsOfHint(employer)),
      place: unlike(title, wordsOfHint(place)),
      pay: wordsOfHint(pay, true),
      text,
      url,
      site: page.site?.name ?? page.url.host,
      by: 'general',
      platform: 'job-board',
      links: [],
      pictures: 0,
      language: page.top.getAttribute('lang') ?? '',
    },
    root: card,
    parts: { title: [heading], employer, place, pay, text: [card] },
    beside: { element: card.lastElementChild ?? card, where: 'after' },
  };
}

function unlike(title: string, words: string): string {
  return words === title ? '' : words;
}

/** The link of a card to what it is about. */
export function titleLinkIn(card: Element): Element | undefined {
  return linkOf(card, titleIn(card));
}

/** The link of its heading, else one that is called a job, else the first. */
function linkOf(card: Element, heading: Element): Element | undefined {
  const around = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (around !== null) return around;
  const links = [...card.querySelectorAll('a[href]')].slice(0, 50);
  return links.find((link) => isCalledJob(link.getAttribute('href') ?? '')) ?? links[0];
}

/** The first heading of a card, else the first link that says something, else its first words. */
function titleIn(card: Element): Element {
  const named = [
    ...card.querySelectorAll('h1, h2, h3, h4, h5, [role="heading"]'),
    ...card.querySelectorAll(
      '[class*="title" i], [data-testid*="title" i], [data-automation*="title" i]',
    ),
    ...card.querySelectorAll('a[href]'),
  ];
  const found = named.find((element) => element.textContent.trim().length > 2) ?? card;
  return /^H\d$/.test(found.tagName) ? (found.querySelector('a[href]') ?? found) : found;
}
